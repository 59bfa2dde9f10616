using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>行分值 — the points of a level-1 label divided evenly among its rows, as far as the form itself does not contradict it.</summary>
/// <param name="Rule">The rule that says so.</param>
/// <param name="Even">The even share; null where it does not come out even.</param>
/// <param name="Highest">The highest self-score of the rows; null where none is filled.</param>
internal sealed record RowDivision(Sourced Rule, decimal? Even, decimal? Highest)
{
    /// <summary>The weight of each row; null where it is not known.</summary>
    public decimal? Share => Even >= (Highest ?? 0) ? Even : null;

    /// <summary>The division of a label's points; null where the profile does not ask for one.</summary>
    public static RowDivision? Of(ImmutableArray<Indicator> rows, decimal points, Profile profile) =>
        profile.Weights.RowSplit is { Value: GoalSplit.Even } rule
            ? new RowDivision(rule, EvenShare(points, rows.Length, profile), rows.Max(r => Amount.Of(r.Score)))
            : null;

    /// <summary>Why no weight is known: a share that does not come out even, or a self-score above it, so that the unit divided otherwise.</summary>
    public Phrase Problem(string label, decimal points, int count) => Even is { } even
        ? Phrase.Of("reason.weight-uneven", ("label", label), ("points", points), ("share", even), ("score", Highest ?? 0))
        : Phrase.Of("reason.weight-indivisible", ("label", label), ("points", points), ("count", count));

    private static decimal? EvenShare(decimal points, int count, Profile profile)
    {
        var decimals = (profile.Weights.RowDecimals ?? profile.Rounding.ScoreDecimals).Value;
        var share = decimal.Round(points / count, decimals, MidpointRounding.AwayFromZero);
        return profile.Weights.RowDecimals is not null || share * count == points ? share : null;
    }
}
