using ReportGen.Model.Cells;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>剔除折算 — what does not apply is left out, and the rest is rescaled to the total.</summary>
internal static class Exclusion
{
    public static bool Applies(RowScore row, ScoringRules rules) =>
        rules.NotApplicable is { Value: ScoringMethod.Exclude } && (IsNotApplicable(row.Row.Target) || IsNotApplicable(row.Row.Actual));

    private static bool IsNotApplicable(Entry? cell) => cell is { Figure.Kind: FigureKind.NotApplicable };

    public static RowScore Exclude(RowScore row, ScoringRules rules) =>
        row with { IsExcluded = true, Source = rules.NotApplicable, Undetermined = Phrase.Of("reason.excluded") };

    /// <summary>A sum of what is left, rescaled to the total; null where nothing is left.</summary>
    public static decimal? Rescale(decimal sum, decimal excluded, decimal total) => excluded == 0 ? sum : excluded < total ? sum * total / (total - excluded) : null;
}
