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
        where row.Met == false && row.Comparison != Comparison.Qualitative && row.IsFull() && row.Row.Score is not null
        where !row.AgreesWithRule()
        select Told(row);

    private static Finding Told(RowScore row)
    {
        var lower = row.Rule is { } rule ? Phrase.Of("lower.to", ("number", rule)) : Phrase.Of("lower.by-hand");
        var finding = At(row.Row.Score!, "PF-503", row.Figures(("score", row.SelfText), ("lower", lower)));
        return finding with
        {
            Basis = row.Source?.Source.Basis ?? finding.Basis,
            Expected = row.Rule is { } expected ? Say(expected) : Phrase.Of("value.below", ("number", row.Weight!.Value)),
            Difference = row.Difference,
        };
    }
}
