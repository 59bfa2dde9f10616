using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-503 — the target is missed, yet the row has all its points.</summary>
internal sealed class MissedFullMarksCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.Met == false && row.Comparison != Comparison.Qualitative && row.Row.Score is not null
        where row.IsFull() || IsInFullBlock(row, context)
        where !row.AgreesWithRule()
        select Told(row);

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
