using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>超额 — an actual value so far above its target that the target may have been set too low.</summary>
internal static class OverAchievement
{
    /// <summary>Actual ÷ target where it reaches the profile's limit; null where it does not, or the profile names none.</summary>
    public static decimal? Of(Comparison comparison, decimal reached, decimal wanted, ScoringRules rules) =>
        comparison is Comparison.AtLeast or Comparison.MoreThan && rules.OverAchievement?.Value is { } limit && wanted > 0 && reached / wanted >= limit
            ? reached / wanted
            : null;
}
