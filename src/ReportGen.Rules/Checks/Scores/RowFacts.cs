using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>What the score checks ask of a row.</summary>
internal static class RowFacts
{
    /// <summary>True for a row that must be filled in: one that can earn points, and every row of a form that prints no weights.</summary>
    public static bool IsAsked(this RowScore row) => row.Weight > 0 || row.Row.Weight is null;

    public static bool IsFull(this RowScore row) => row is { Self: { } self, Weight: > 0 and var weight } && self == weight;

    /// <summary>The self-score is the rule's, rounded in whatever way.</summary>
    public static bool AgreesWithRule(this RowScore row) =>
        row.Row.Score is { } cell && row.RuleExact is { } exact && PrintedScore.Agrees(cell, exact, row.Tolerance);

    /// <summary>The self-score follows the practice that the profile accepts beside its rule.</summary>
    public static bool AgreesWithAlternative(this RowScore row) =>
        row.Row.Score is { } cell && row.Alternative is { } alternative && PrintedScore.Agrees(cell, alternative.Exact, row.Tolerance);

    /// <summary>True where a ＞ or ＜ as printed is missed by nothing but equality.</summary>
    public static bool IsOnStrictBoundary(this RowScore row) =>
        row is { Met: false, Comparison: Comparison.MoreThan or Comparison.LessThan, Rule: not null } && row.RuleExact == row.Weight;

    /// <summary>The row's figures for a sentence: what was reached, the sign, the target.</summary>
    public static ImmutableArray<(string Name, object Value)> Figures(this RowScore row, params ImmutableArray<(string Name, object Value)> more) =>
    [
        ("name", row.Name),
        ("actual", row.Row.Actual?.Trimmed ?? ""),
        ("comparison", SignOf(row)),
        ("target", row.Row.Target?.Trimmed ?? ""),
        .. more,
    ];

    // A sign in the target's own cell is quoted with it; one that the profile supplies is not printed at all.
    private static Phrase SignOf(RowScore row) => row is { Comparison: { } comparison, Row.Comparison: not null } ? Wording.Of(comparison) : Phrase.None;
}
