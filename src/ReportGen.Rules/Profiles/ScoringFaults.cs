using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Profiles;

/// <summary>What is wrong with the numbers by which rows are scored.</summary>
internal static class ScoringFaults
{
    public static IEnumerable<Phrase> Of(ScoringRules rules)
    {
        if (rules.Cap.Value is <= 0 or > 1) yield return ProfileFaults.Fault("profile.cap", rules.Cap.Value);
        if (rules.RatioFloor?.Value is < 0 or > 1) yield return ProfileFaults.Fault("profile.floor", rules.RatioFloor!.Value!.Value);
        if (rules.OverAchievement?.Value is <= 1) yield return ProfileFaults.Fault("profile.over", rules.OverAchievement!.Value!.Value);
        if (rules.OverFloor?.Value is < 0 or > 1) yield return ProfileFaults.Fault("profile.over-floor", rules.OverFloor!.Value);
        if (rules.OverDeduction is { Value: OverAdjustment.ByDeviation } && rules.OverAchievement?.Value is null) yield return Phrase.Of("profile.over-ratio");
        if (rules.Constraints?.Deduction.Value is < 0) yield return ProfileFaults.Fault("profile.deduction", rules.Constraints.Deduction.Value!.Value);
        if (rules.Constraints is { Words.IsEmpty: true }) yield return Phrase.Of("profile.constraint-words");

        // A profile whose file lacks the tiers has been told so.
        var bounds = (rules.Tiers.Value.IsDefault ? [] : rules.Tiers.Value).SelectMany(t => new[] { t.Upper, t.Lower }).ToList();
        if (!IsFalling(bounds, strictly: false) || bounds.Exists(b => b is < 0 or > 1)) yield return Phrase.Of("profile.tiers");

        foreach (var fault in OfSatisfaction(rules.Satisfaction)) yield return fault;
    }

    private static IEnumerable<Phrase> OfSatisfaction(SatisfactionRules? rules)
    {
        if (rules is null) yield break;
        if (rules.Labels.IsEmpty && rules.GroupLabels.IsEmpty) yield return Phrase.Of("profile.satisfaction-labels");

        var bands = rules.Bands?.Value ?? [];
        if (rules.Method.Value == ScoringMethod.Bands && bands.IsEmpty) yield return Phrase.Of("profile.bands-missing");

        var wrong = bands.Any(b => b.Share is < 0 or > 1 || b.AtLeast is < 0 or > 100)
            || !IsFalling([.. bands.Select(b => b.AtLeast)], strictly: true) || !IsFalling([.. bands.Select(b => b.Share)], strictly: false);
        if (wrong) yield return Phrase.Of("profile.bands");
    }

    private static bool IsFalling(IReadOnlyList<decimal> values, bool strictly) =>
        values.Zip(values.Skip(1), (higher, lower) => strictly ? higher > lower : higher >= lower).All(f => f);
}
