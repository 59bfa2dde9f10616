using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>Methods that a rule cannot take: 剔除折算 for a missed target, 按比例 for a budget of nothing.</summary>
internal static class MethodFaults
{
    private static readonly ImmutableArray<ScoringMethod> OfTargets =
    [
        ScoringMethod.Ratio, ScoringMethod.InverseRatio, ScoringMethod.WithinLimit, ScoringMethod.SpendingShare, ScoringMethod.ExecutionRate,
        ScoringMethod.Full, ScoringMethod.Zero, ScoringMethod.Direct, ScoringMethod.Undetermined,
    ];

    public static IEnumerable<Phrase> Of(Profile profile)
    {
        var rules = profile.Scoring;
        (Sourced<ScoringMethod>? Rule, ImmutableArray<ScoringMethod> Allowed)[] all =
        [
            (profile.Execution.ZeroBudget, [ScoringMethod.Full, ScoringMethod.Zero, ScoringMethod.Exclude, ScoringMethod.Undetermined]),
            (rules.AtLeast, OfTargets), (rules.AtMost, OfTargets), (rules.EqualBelow, OfTargets), (rules.EqualAbove, OfTargets),
            (rules.Cost?.Method, OfTargets), (rules.Cost?.AlsoAccepted, OfTargets),
            (rules.ZeroTarget, [ScoringMethod.Full, ScoringMethod.Zero, ScoringMethod.Direct, ScoringMethod.Undetermined]),
            (rules.Satisfaction?.Method, [ScoringMethod.Ratio, ScoringMethod.Bands]),
            (rules.YesNo, [ScoringMethod.Direct, ScoringMethod.Undetermined]),
            (rules.NotApplicable, [ScoringMethod.Exclude, ScoringMethod.Undetermined]),
        ];
        return from one in all
               where one.Rule is not null && !one.Allowed.Contains(one.Rule.Value)
               select Phrase.Of("profile.method", ("key", one.Rule.Key), ("method", Term(one.Rule.Value)), ("methods", string.Join('、', one.Allowed.Select(Term))));
    }

    private static string Term(ScoringMethod method) => StandardTerms<ScoringMethod>.Printed(method);
}
