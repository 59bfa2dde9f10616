using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>
/// 指标性质 — how a row's actual value is held against its target: by the column for it, by the sign in the target, by a name that goes one way only
/// (满意度, 投诉次数), or by the profile.
/// </summary>
internal static class RowComparison
{
    private const string Satisfaction = "满意度";

    /// <summary>The comparison; null where none can be read.</summary>
    public static Comparison? Of(Indicator row, ScoringRules rules)
    {
        // A code (004) is no sign; what it means was told by the kit when the cell was read.
        if (row.Comparison is { IsBlank: false } printed && !IsKindOnly(printed)) return printed.Figure.Comparison ?? Written(printed.Text);
        if (row.Target is not { } target) return null;
        if (target.Figure.Comparison is { } written) return written;
        return IsUnwritten(row) ? Unwritten(row, target, rules) : null;
    }

    /// <summary>True where neither a column nor the target says how a number is to be compared.</summary>
    public static bool IsUnwritten(Indicator row) =>
        (row.Comparison is null || IsKindOnly(row.Comparison)) && row.Target is { Figure.Comparison: null };

    /// <summary>A sentence that says which sign was supplied, and why; <see cref="Phrase.None"/> where one is printed.</summary>
    public static Phrase Note(Indicator row, Comparison comparison, ScoringRules rules)
    {
        if (!IsUnwritten(row)) return Phrase.None;
        var key = ByProfileOnly(row, rules) ? "score.unsigned" : "score.unsigned-name";
        return Phrase.Of(key, ("target", row.Target!.Trimmed), ("sign", Wording.Of(comparison)));
    }

    // Nearly all forms write one of the standard signs, and are done with one look.
    private static Comparison? Written(string text) => StandardTerms<Comparison>.Find(text) ?? ComparisonSigns.Find(text);

    // 定量 only says that the row has numbers.
    private static bool IsKindOnly(Entry printed) => printed.Trimmed is "定量" or "定量指标";

    // On a form without a column for it, a target without a sign is no slip: words are judged by people, numbers by what the name says or the profile.
    private static Comparison? Unwritten(Indicator row, Entry target, ScoringRules rules) => target.Figure.Kind switch
    {
        FigureKind.Quantity when ByName(row) is { } known && !ByProfileOnly(row, rules) => known,
        FigureKind.Quantity => (MethodChoice.IsCost(row, rules) ? rules.Cost!.WithoutSign ?? rules.WithoutSign : rules.WithoutSign)?.Value,
        FigureKind.Blank or FigureKind.Uncalculated or FigureKind.NotApplicable => null,
        _ => Comparison.Qualitative,
    };

    // 成本 is asked of the profile first: a price may be one to pay or one to take.
    private static bool ByProfileOnly(Indicator row, ScoringRules rules) => MethodChoice.IsCost(row, rules) || ByName(row) is null;

    /// <summary>满意度 90% asks for 90% or more, 投诉 3次 for three at most; nobody means just as many.</summary>
    private static Comparison? ByName(Indicator row)
    {
        var name = row.Name?.Trimmed ?? "";
        if (IndicatorWords.IsUnwanted(name)) return Comparison.AtMost;
        return IndicatorWords.IsWanted(name) || (Says(row.IndicatorClass) || Says(row.IndicatorGroup)) && !IndicatorWords.IsBurdened(name) ? Comparison.AtLeast : null;
    }

    private static bool Says(Entry? label) => label is not null && label.Text.Contains(Satisfaction, StringComparison.Ordinal);
}
