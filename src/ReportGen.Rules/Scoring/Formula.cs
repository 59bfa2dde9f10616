using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The arithmetic of each scoring method. Multiplied before divided: 3 × 1 ÷ 3 must be 1, also where decimals are cut off.</summary>
internal static class Formula
{
    /// <summary>Exact points between 0 and the weight with the sentence that shows the sum; null where the method leaves it to a person.</summary>
    public static (decimal Points, Phrase Step)? Apply(ScoringMethod method, decimal weight, decimal actual, decimal target) => method switch
    {
        ScoringMethod.Ratio or ScoringMethod.ExecutionRate => actual >= target ? Full(weight) : Share(weight, actual, target),
        ScoringMethod.InverseRatio or ScoringMethod.WithinLimit => actual <= target ? Full(weight) : Inverse(weight, actual, target),
        ScoringMethod.SpendingShare => actual <= target ? Share(weight, actual, target) : Inverse(weight, actual, target),
        ScoringMethod.Full => Full(weight),
        ScoringMethod.Zero => (0, Phrase.Of("score.zero")),
        ScoringMethod.Direct or ScoringMethod.Bands or ScoringMethod.Exclude or ScoringMethod.Undetermined => null,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };

    /// <summary>True where meeting the target earns all, however far it is exceeded.</summary>
    public static bool IsFullWhenMet(ScoringMethod method) =>
        method is ScoringMethod.Ratio or ScoringMethod.InverseRatio or ScoringMethod.WithinLimit or ScoringMethod.Full or ScoringMethod.Direct;

    private static (decimal Points, Phrase Step)? Full(decimal weight) => (weight, new Phrase("score.full", [("weight", weight)]));

    private static (decimal Points, Phrase Step)? Share(decimal weight, decimal actual, decimal target)
    {
        if (target <= 0) return null;
        var points = Math.Max(0, weight * actual / target);
        return (points, Phrase.Of("score.share", ("weight", weight), ("actual", actual), ("target", target), ("result", Rounding.ToRead(points))));
    }

    private static (decimal Points, Phrase Step)? Inverse(decimal weight, decimal actual, decimal target)
    {
        if (actual <= 0 || target < 0) return null;
        var points = weight * target / actual;
        return (points, Phrase.Of("score.inverse", ("weight", weight), ("actual", actual), ("target", target), ("result", Rounding.ToRead(points))));
    }
}
