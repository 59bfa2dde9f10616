using ReportGen.Model.Findings;
using ReportGen.Rules.Checks.Texts;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-511 — an actual value many times its target: set too low, or a slip of the pen, and nobody says why. Only where the profile says from which ratio on.</summary>
internal sealed class FarAboveTargetCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.TimesTarget is not null && row.Row.Actual is not null && !Causes.AreNamedIn(context.ReasonCell(row.Row)?.Text ?? "")
        let source = context.Profile.Scoring.OverAchievement!
        select At(row.Row.Actual!, "PF-511", source, row.Figures(("ratio", Rounding.Short(row.TimesTarget!.Value)), ("limit", source.Value!.Value)));
}
