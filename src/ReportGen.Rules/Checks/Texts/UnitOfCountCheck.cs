using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-707 — a count (安全事故发生次数) whose unit is %.</summary>
internal sealed class UnitOfCountCheck : Check
{
    private static readonly string[] Counts = ["次数", "人数", "人次", "户数", "件数", "份数", "台数", "个数", "场次", "数量"];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        foreach (var row in context.Scorecard.Rows)
        {
            if (PercentCell(row) is { } cell && row.Name.EndsWithAny(Counts)) yield return At(cell, "PF-707", ("name", row.Name), ("unit", "%"));
        }
    }

    private static Entry? PercentCell(RowScore row) =>
        row.Row.MeasureUnit is { } unit ? (unit.Trimmed is "%" or "％" ? unit : null)
        : row.Row.Target is { Figure.Unit: "%" } target ? target
        : null;
}
