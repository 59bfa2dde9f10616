using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The floor below which a share earns nothing, and the cap that no row exceeds.</summary>
internal static class Limits
{
    public static (decimal Points, ImmutableArray<Phrase> Steps) Apply(decimal points, decimal weight, Standing standing, ScoringRules rules)
    {
        if (IsBelowFloor(standing, rules)) return (0, [Phrase.Of("score.floor", ("floor", rules.RatioFloor!.Value!.Value * 100))]);

        var most = weight * rules.Cap.Value;
        return points > most ? (most, [Phrase.Of("score.cap", ("cap", most))]) : (points, []);
    }

    private static bool IsBelowFloor(Standing standing, ScoringRules rules) =>
        rules.RatioFloor?.Value is { } floor && !standing.IsCeiling && standing.Met == false && standing.Target > 0
        && standing.Actual < floor * standing.Target;
}
