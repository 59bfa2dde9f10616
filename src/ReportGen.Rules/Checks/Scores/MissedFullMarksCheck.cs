using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-503 — the target is missed, yet the row has all its points.</summary>
internal sealed class MissedFullMarksCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Met: false, Row.Score: not null } && row.Comparison != Comparison.Qualitative
        && (row.IsFull() || IsInFullBlock(row, context)) && !row.AgreesWithRule()
            ? Told(row)
            : null;

    // Where only the label prints points and its rows have them all, no row can have lost any.
    private static bool IsInFullBlock(RowScore row, CheckContext context) =>
        row.Weight is null && context.BlockOf(row.Row) is { } block && block.SelfSum == block.Points;

    private static Finding Told(RowScore row)
    {
        var lower = row.Rule is { } rule ? Phrase.Of("lower.to", ("number", rule)) : Phrase.Of("lower.by-hand");
        var finding = At(row.Row.Score!, "PF-503", row.Figures(("score", row.SelfText), ("lower", lower)));
        return finding with
        {
            Basis = row.Source?.Source.Basis ?? finding.Basis,
            Expected = row.Rule is { } expected ? Say(expected) : Phrase.Of("value.below", ("number", row.Self!.Value)),
            Difference = row.Difference,
        };
    }
}
