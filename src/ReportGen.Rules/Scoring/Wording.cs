using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The words of the profile as they stand in sentences; every row needs some, so each is made once.</summary>
internal static class Wording
{
    private static readonly ImmutableArray<Phrase> Methods = Make<ScoringMethod>(m => Phrase.Of("method." + m));
    private static readonly ImmutableArray<Phrase> MethodSteps = Make<ScoringMethod>(m => Phrase.Of("score.method", ("method", Of(m))));
    private static readonly ImmutableArray<Phrase> Modes = Make<RoundingMode>(m => Phrase.Of("rounding." + m));
    private static readonly ImmutableArray<Phrase> Comparisons = Make<Comparison>(c => StandardTerms<Comparison>.Printed(c));

    public static Phrase Of(ScoringMethod method) => Methods[(int)method];

    public static Phrase Of(RoundingMode mode) => Modes[(int)mode];

    public static Phrase Of(BudgetBasis basis) => Phrase.Of("budget." + basis);

    /// <summary>Why a text was not understood.</summary>
    public static Phrase Of(UnreadReason reason) => Phrase.Of("unread." + reason);

    /// <summary>The sign, which is the same in every language.</summary>
    public static Phrase Of(Comparison comparison) => Comparisons[(int)comparison];

    public static Phrase Rounded(RoundingRules rules, decimal score) =>
        new("score.round", [("mode", Of(rules.Mode.Value)), ("decimals", rules.ScoreDecimals.Value), ("score", score)]);

    public static Phrase Method(Sourced<ScoringMethod> method) => MethodSteps[(int)method.Value];

    private static ImmutableArray<Phrase> Make<T>(Func<T, Phrase> phrase)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(phrase)];
}
