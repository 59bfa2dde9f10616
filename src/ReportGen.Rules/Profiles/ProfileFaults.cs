using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Profiles;

/// <summary>What is wrong with a profile itself, all at once. A profile with a fault scores nothing: its numbers would be trusted.</summary>
public static class ProfileFaults
{
    private const int MostDecimals = 6;

    public static ImmutableArray<Phrase> Of(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        IEnumerable<Phrase> points = profile.NotScored is null ? [.. Weights(profile.Weights), .. Scoring(profile.Scoring)] : [];
        return [.. points, .. Rounding(profile.Rounding), .. Grades(profile), .. Severities(profile)];
    }

    private static IEnumerable<Phrase> Weights(WeightRules weights)
    {
        if (weights.Total.Value <= 0) yield return Fault("profile.total", weights.Total.Value);

        var sum = weights.Execution.Value + weights.Classes.Sum(c => c.Weight.Value);
        if (!weights.Classes.IsEmpty && sum != weights.Total.Value)
        {
            yield return Phrase.Of("profile.weights", ("sum", sum), ("total", weights.Total.Value));
        }

        if (weights.Goals is { } goals && weights.Execution.Value + goals.Total.Value != weights.Total.Value)
        {
            yield return Phrase.Of("profile.goals", ("sum", weights.Execution.Value + goals.Total.Value), ("total", weights.Total.Value));
        }
    }

    private static IEnumerable<Phrase> Scoring(ScoringRules rules)
    {
        if (rules.Cap.Value is <= 0 or > 1) yield return Fault("profile.cap", rules.Cap.Value);
        if (rules.RatioFloor?.Value is < 0 or > 1) yield return Fault("profile.floor", rules.RatioFloor!.Value!.Value);
        if (rules.OverAchievement?.Value is <= 1) yield return Fault("profile.over", rules.OverAchievement!.Value!.Value);

        var bounds = rules.Tiers.Value.SelectMany(t => new[] { t.Upper, t.Lower }).ToList();
        var falling = bounds.Zip(bounds.Skip(1), (higher, lower) => higher >= lower).All(f => f);
        if (!falling || bounds.Any(b => b is < 0 or > 1)) yield return Phrase.Of("profile.tiers");
    }

    private static IEnumerable<Phrase> Rounding(RoundingRules rules) =>
        from decimals in new[] { rules.RateDecimals.Value, rules.ScoreDecimals.Value }
        where decimals is < 0 or > MostDecimals
        select Phrase.Of("profile.decimals", ("value", decimals), ("most", MostDecimals));

    private static IEnumerable<Phrase> Grades(Profile profile)
    {
        var bands = profile.Grades?.Value ?? [];
        var falling = bands.Zip(bands.Skip(1), (higher, lower) => higher.AtLeast > lower.AtLeast).All(f => f);
        if (!falling) yield return Phrase.Of("profile.grades");
    }

    private static IEnumerable<Phrase> Severities(Profile profile) =>
        from id in profile.Severities.Keys.Order(StringComparer.Ordinal)
        where FindingCatalogue.All.All(e => e.Id != id)
        select Phrase.Of("profile.unknown-finding", ("id", id));

    private static Phrase Fault(string key, decimal value) => Phrase.Of(key, ("value", value));
}
