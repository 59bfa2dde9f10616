using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-707 — a count (安全事故发生次数) whose unit is %.</summary>
internal sealed class UnitOfCountCheck : RowCheck
{
    private static readonly string[] Counts = ["次数", "人数", "人次", "户数", "件数", "份数", "台数", "个数", "场次", "数量"];

    protected override Finding? In(RowScore row, CheckContext context) =>
        PercentCell(row) is { } cell && row.Name.EndsWithAny(Counts) ? At(cell, "PF-707", ("name", row.Name), ("unit", "%")) : null;

    private static Entry? PercentCell(RowScore row) =>
        row.Row.MeasureUnit is { } unit ? (unit.Trimmed is "%" or "％" ? unit : null)
        : row.Row.Target is { Figure.Unit: "%" } target ? target
        : null;
}
