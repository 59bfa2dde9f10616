using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-507 — the target is met, points are deducted, and nobody says why.</summary>
internal sealed class DeductionReasonCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var wanted = context.Profile.Reasons.PointsDeducted;
        if (!wanted.Value) return [];
        return from row in context.Scorecard.Rows
               where row is { Met: true, Self: { } self, Weight: { } weight } && self < weight && row.Comparison != Comparison.Qualitative
               where row.Row.Score is not null && context.IsWithoutReason(context.ReasonCell(row.Row))
               where !row.AgreesWithRule() && !row.AgreesWithAlternative()
               select Told(row, wanted, context);
    }

    private static Finding Told(RowScore row, Sourced<bool> wanted, CheckContext context)
    {
        var expected = row.Rule ?? row.Weight!.Value;
        var alternative = row.Alternative is { } other
            ? Phrase.Of("alternative.other", ("method", Wording.Of(other.Method)), ("number", other.Displayed))
            : Phrase.None;
        var arguments = row.Figures(
            ("score", row.SelfText),
            ("weight", row.Weight!.Value),
            ("expected", expected),
            ("alternative", alternative),
            ("column", context.ReasonLabel));
        return At(row.Row.Score!, "PF-507", wanted, arguments) with { Expected = Say(expected), Difference = row.Self - expected };
    }
}
