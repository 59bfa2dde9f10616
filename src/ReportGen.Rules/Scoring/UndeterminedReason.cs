using System.Collections.Immutable;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Scoring;

/// <summary>Why a row is 未能判定, as far as checks ask for it; each reason chooses its sentence, and is known by it.</summary>
internal enum UndeterminedReason
{
    TargetBlank,
    TargetNotApplicable,
    TargetMixed,
    TargetRange,
    TargetSeveral,
    TargetDate,
    TargetWords,
    ActualBlank,
    ActualNotApplicable,
    ActualMixed,
    ActualRange,
    ActualSeveral,
    ActualDate,
    ActualWords,

    /// <summary>The cell does not show its number.</summary>
    Masked,

    /// <summary>Beyond what can be calculated with.</summary>
    TooLarge,

    /// <summary>Target and actual value measure different things.</summary>
    UnitsDiffer,

    /// <summary>A bare number that may be a share or a percentage.</summary>
    ShareUnclear,

    /// <summary>Only one of two values says 万.</summary>
    ScaleUnclear,

    /// <summary>A target without a sign was exceeded: a person must judge, and no cell is wrong.</summary>
    MoreThanUnsigned,
}

/// <summary>The sentences of the reasons.</summary>
internal static class UndeterminedReasons
{
    private static readonly ImmutableDictionary<string, UndeterminedReason> ByKey = Enum.GetValues<UndeterminedReason>().ToImmutableDictionary(KeyOf, StringComparer.Ordinal);

    /// <summary>The reason as a sentence.</summary>
    public static Phrase Say(this UndeterminedReason reason, params ImmutableArray<(string Name, object Value)> arguments) => new(KeyOf(reason), arguments);

    /// <summary>The reason that a sentence tells; null for those that no check asks for.</summary>
    public static UndeterminedReason? Of(Phrase undetermined) => ByKey.TryGetValue(undetermined.Key, out var reason) ? reason : null;

    /// <summary>True where it is the target that cannot be read.</summary>
    public static bool IsOfTarget(this UndeterminedReason reason) => reason is >= UndeterminedReason.TargetBlank and <= UndeterminedReason.TargetWords;

    private static string KeyOf(UndeterminedReason reason) => reason switch
    {
        UndeterminedReason.TargetBlank => "reason.target-blank",
        UndeterminedReason.TargetNotApplicable => "reason.target-not-applicable",
        UndeterminedReason.TargetMixed => "reason.target-mixed",
        UndeterminedReason.TargetRange => "reason.target-range",
        UndeterminedReason.TargetSeveral => "reason.target-several",
        UndeterminedReason.TargetDate => "reason.target-date",
        UndeterminedReason.TargetWords => "reason.target-words",
        UndeterminedReason.ActualBlank => "reason.actual-blank",
        UndeterminedReason.ActualNotApplicable => "reason.actual-not-applicable",
        UndeterminedReason.ActualMixed => "reason.actual-mixed",
        UndeterminedReason.ActualRange => "reason.actual-range",
        UndeterminedReason.ActualSeveral => "reason.actual-several",
        UndeterminedReason.ActualDate => "reason.actual-date",
        UndeterminedReason.ActualWords => "reason.actual-words",
        UndeterminedReason.Masked => "reason.masked",
        UndeterminedReason.TooLarge => "reason.too-large",
        UndeterminedReason.UnitsDiffer => "reason.unit",
        UndeterminedReason.ShareUnclear => "reason.share",
        UndeterminedReason.ScaleUnclear => "reason.scale",
        UndeterminedReason.MoreThanUnsigned => "reason.more-than-unsigned",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "no reason"),
    };
}
