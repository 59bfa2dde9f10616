using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Profiles;

/// <summary>What is wrong with the weights of a profile: sums that do not make the total, points that go to labels without points.</summary>
internal static class WeightFaults
{
    private const int MostDecimals = 6;

    public static IEnumerable<Phrase> Of(WeightRules weights)
    {
        if (weights.Total.Value <= 0) yield return ProfileFaults.Fault("profile.total", weights.Total.Value);

        var sum = weights.Execution.Value + weights.Classes.Sum(c => c.Weight.Value);
        if (!weights.Classes.IsEmpty && sum != weights.Total.Value)
        {
            yield return Phrase.Of("profile.weights", ("sum", sum), ("total", weights.Total.Value));
        }

        if (weights.Goals is { } goals && weights.Execution.Value + goals.Total.Value != weights.Total.Value)
        {
            yield return Phrase.Of("profile.goals", ("sum", weights.Execution.Value + goals.Total.Value), ("total", weights.Total.Value));
        }

        if (weights.RowDecimals?.Value is < 0 or > MostDecimals)
        {
            yield return Phrase.Of("profile.decimals", ("value", weights.RowDecimals.Value), ("most", MostDecimals));
        }

        foreach (var fault in weights.Classes.SelectMany(c => OfAbsent(c, weights))) yield return fault;
    }

    private static IEnumerable<Phrase> OfAbsent(ClassQuota quota, WeightRules weights)
    {
        if (quota.IfAbsent is not { } moved) yield break;

        var sum = moved.Value.Sum(s => s.Points);
        if (sum != quota.Weight.Value) yield return Phrase.Of("profile.absent-sum", ("label", quota.Label), ("sum", sum), ("points", quota.Weight.Value));

        foreach (var share in moved.Value.Where(s => s.Label == quota.Label || weights.Classes.All(c => c.Label != s.Label)))
        {
            yield return Phrase.Of("profile.absent-label", ("label", quota.Label), ("other", share.Label));
        }
    }
}
