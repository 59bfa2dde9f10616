using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-507 — the target is met, points are deducted, and nobody says why.</summary>
internal sealed class DeductionReasonCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        context.Profile.Reasons.PointsDeducted is { Value: true } wanted
        && row is { Met: true, Self: { } self, Weight: { } weight, Row.Score: not null } && self < weight && row.Comparison != Comparison.Qualitative
        && context.IsWithoutReason(context.ReasonCell(row.Row)) && !row.AgreesWithRule() && !row.AgreesWithAlternative()
            ? Told(row, wanted, context)
            : null;

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
