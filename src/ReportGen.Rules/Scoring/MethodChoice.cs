using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Which method of the profile a row is scored by.</summary>
internal static class MethodChoice
{
    public static Sourced<ScoringMethod> For(RowScore row, Standing standing, ScoringRules rules)
    {
        // A target of 0 makes every share a division by zero; only hitting it exactly is beyond doubt.
        if (standing.Target == 0) return standing.IsAtTarget ? As(rules.ZeroTarget, ScoringMethod.Full) : rules.ZeroTarget;
        if (standing.Comparison == Comparison.Equal) return ForEqual(standing, rules);
        if (!standing.IsCeiling) return rules.AtLeast;
        return row.IsCost ? rules.Cost!.Method : rules.AtMost;
    }

    /// <summary>直接赋分 as what it comes to; any other method as it is.</summary>
    public static ScoringMethod Applied(ScoringMethod method, bool? met) => (method, met) switch
    {
        (ScoringMethod.Direct, true) => ScoringMethod.Full,
        (ScoringMethod.Direct, false) => ScoringMethod.Zero,
        (ScoringMethod.Direct, null) => ScoringMethod.Undetermined,
        _ => method,
    };

    public static bool IsCost(Indicator row, ScoringRules rules) =>
        rules.Cost is { } cost && (IsAmong(row.IndicatorClass, cost.Labels) || IsAmong(row.IndicatorGroup, cost.GroupLabels));

    /// <summary>The bands of a satisfaction row; null for other rows, and where the profile scores satisfaction like all others.</summary>
    public static Sourced<ImmutableArray<SatisfactionBand>>? BandsOf(Indicator row, ScoringRules rules) =>
        rules.Satisfaction is { Method.Value: ScoringMethod.Bands } satisfaction
        && (IsAmong(row.IndicatorClass, satisfaction.Labels) || IsAmong(row.IndicatorGroup, satisfaction.GroupLabels))
            ? satisfaction.Bands
            : null;

    private static bool IsAmong(Entry? label, ImmutableArray<string> labels)
    {
        if (label is null) return false;

        foreach (var own in labels)
        {
            if (ClassLabel.Same(own, label.Text)) return true;
        }

        return false;
    }

    public static Phrase WhyUndetermined(Standing standing)
    {
        if (standing.Target == 0) return Phrase.Of("reason.zero-target", ("actual", standing.Actual));
        if (standing.Target < 0 || standing.Actual < 0) return Phrase.Of("reason.negative");
        return standing.Comparison == Comparison.Equal && standing.Actual > standing.Target
            ? Phrase.Of("reason.equal-above", ("actual", standing.Actual), ("target", standing.Target))
            : Phrase.Of("reason.method");
    }

    private static Sourced<ScoringMethod> ForEqual(Standing standing, ScoringRules rules)
    {
        if (standing.IsAtTarget) return As(rules.EqualBelow, ScoringMethod.Full);
        return standing.Actual < standing.Target ? rules.EqualBelow : rules.EqualAbove;
    }

    private static Sourced<ScoringMethod> As(Sourced<ScoringMethod> rule, ScoringMethod method) => rule.Value == method ? rule : rule with { Value = method };
}
