using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>超额 — an actual value so far above its target that the target may have been set too low.</summary>
internal static class OverAchievement
{
    /// <summary>Actual ÷ target where it reaches the profile's limit; null where it does not, or the profile names none.</summary>
    public static decimal? Of(Comparison comparison, decimal reached, decimal wanted, ScoringRules rules) =>
        comparison is Comparison.AtLeast or Comparison.MoreThan && rules.OverAchievement?.Value is { } limit && wanted > 0 && reached / wanted is var times && times >= limit
            ? times
            : null;

    /// <summary>
    /// 超额扣分 — points × limit ÷ ratio from the limit on, so that a row exactly at the limit loses nothing, but never below the floor; null
    /// where nothing is deducted.
    /// </summary>
    public static (decimal Points, Phrase Step)? Deduct(decimal weight, decimal? times, decimal points, ScoringRules rules)
    {
        if (rules.OverDeduction is not { Value: OverAdjustment.ByDeviation } || rules.OverAchievement?.Value is not { } limit) return null;
        if (times is not { } ratio) return null;

        var least = Math.Min(points, weight * (rules.OverFloor?.Value ?? 0));
        var left = Math.Max(least, points * limit / ratio);
        var step = Phrase.Of("score.over-deducted", ("points", points), ("limit", limit), ("ratio", Rounding.ToRead(ratio)), ("result", Rounding.ToRead(points * limit / ratio)));
        return (left, left == least && left > 0 && points * limit / ratio < least ? Phrase.Of("score.over-floor", ("points", left)) : step);
    }
}
