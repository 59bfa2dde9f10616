using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-202 — a row sets no target.</summary>
internal sealed class TargetBlankCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.IsAsked() && row.Row.Target is { IsBlank: true } cell ? Told(cell, row) : null;

    private static Finding Told(Entry cell, RowScore row)
    {
        var points = row.Weight is { } weight ? Phrase.Of("PF-202.weighs", ("weight", weight)) : Phrase.Of("PF-202.bare");
        return At(cell, "PF-202", ("name", row.Name), ("points", points));
    }
}
