using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The words of the profile as they stand in sentences.</summary>
internal static class Wording
{
    public static Phrase Of(ScoringMethod method) => Phrase.Of("method." + method);

    public static Phrase Of(RoundingMode mode) => Phrase.Of("rounding." + mode);

    public static Phrase Of(BudgetBasis basis) => Phrase.Of("budget." + basis);

    /// <summary>Why a text was not understood.</summary>
    public static Phrase Of(UnreadReason reason) => Phrase.Of("unread." + reason);

    /// <summary>The sign, which is the same in every language.</summary>
    public static Phrase Of(Comparison comparison) => StandardTerms<Comparison>.Printed(comparison);

    public static Phrase Rounded(RoundingRules rules, decimal score) =>
        Phrase.Of("score.round", ("mode", Of(rules.Mode.Value)), ("decimals", rules.ScoreDecimals.Value), ("score", score));

    public static Phrase Method(Sourced<ScoringMethod> method) =>
        Phrase.Of("score.method", ("method", Of(method.Value)));
}
