using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-511 — an actual value many times its target: set too low, or a slip of the pen, and nobody says why. Only where the profile says from which ratio on.</summary>
internal sealed class FarAboveTargetCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { TimesTarget: { } ratio, Row.Actual: { } actual } && !ReasonWords.Own.NameCause(context.ReasonCell(row.Row)?.Text ?? "")
            ? Told(row, actual, ratio, context.Profile.Scoring.OverAchievement!)
            : null;

    private static Finding Told(RowScore row, Entry actual, decimal ratio, Sourced<decimal?> limit) =>
        At(actual, "PF-511", limit, row.Figures(("ratio", Rounding.Short(ratio)), ("limit", limit.Value!.Value)));
}
