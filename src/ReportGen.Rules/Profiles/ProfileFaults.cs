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
        IEnumerable<Phrase> points = profile.NotScored is null
            ? [.. WeightFaults.Of(profile.Weights), .. ScoringFaults.Of(profile.Scoring), .. MethodFaults.Of(profile)]
            : [];
        return [.. points, .. Rounding(profile.Rounding), .. Grades(profile), .. Texts(profile), .. Shares(profile.Limits), .. Severities(profile), .. Dates(profile)];
    }

    internal static Phrase Fault(string key, decimal value) => Phrase.Of(key, ("value", value));

    private static IEnumerable<Phrase> Rounding(RoundingRules rules)
    {
        foreach (var decimals in new[] { rules.RateDecimals.Value, rules.ScoreDecimals.Value }.Where(d => d is < 0 or > MostDecimals))
        {
            yield return Phrase.Of("profile.decimals", ("value", decimals), ("most", MostDecimals));
        }

        if (rules.Tolerance.Value is < 0 or > 1) yield return Fault("profile.tolerance", rules.Tolerance.Value);
    }

    private static IEnumerable<Phrase> Grades(Profile profile)
    {
        var bands = profile.Grades?.Value ?? [];
        var falling = bands.Zip(bands.Skip(1), (higher, lower) => higher.AtLeast > lower.AtLeast).All(f => f);
        if (!falling) yield return Phrase.Of("profile.grades");
    }

    private static IEnumerable<Phrase> Texts(Profile profile) =>
        from limit in profile.TextLimits.OrderBy(t => t.Key, StringComparer.Ordinal)
        where limit.Value.Value <= 0
        select Phrase.Of("profile.text-limit", ("label", limit.Key), ("value", limit.Value.Value));

    private static IEnumerable<Phrase> Shares(CheckLimits limits) =>
        from share in new[] { limits.SameValueShare.Value, limits.SameLengthShare.Value }
        where share is <= 0 or > 1
        select Fault("profile.share", share);

    private static IEnumerable<Phrase> Severities(Profile profile) =>
        from id in profile.Severities.Keys.Order(StringComparer.Ordinal)
        where FindingCatalogue.All.All(e => e.Id != id)
        select Phrase.Of("profile.unknown-finding", ("id", id));

    private static IEnumerable<Phrase> Dates(Profile profile) =>
        from value in profile.Values
        where value.Rule?.To < value.Rule?.From
        select Phrase.Of("profile.dates", ("key", value.Key));
}
