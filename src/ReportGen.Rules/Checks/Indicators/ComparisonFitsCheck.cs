using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-714 — a printed sign that points the wrong way: ≥ complaints or prices, ≤ satisfaction, ＜0. One finding per row.</summary>
internal sealed class ComparisonFitsCheck : RowCheck
{
    private const string BelowNothing = "sign.below-nothing";

    protected override Finding? In(RowScore row, CheckContext context)
    {
        var cell = row.Row.Comparison ?? (row.Row.Target?.Figure.Comparison is null ? null : row.Row.Target);
        return row.Comparison is { } sign && cell is { IsBlank: false } && Wrong(row, sign) is var (why, expected) ? Told(cell, row, why, expected, context) : null;
    }

    // Where the profile reads ＜ with equality, ＜0 can be met: only the sign is odd.
    private static Finding Told(Entry cell, RowScore row, string why, Comparison expected, CheckContext context)
    {
        var sign = Wording.Of(expected);
        var finding = At(cell, "PF-714", ("name", row.Name), ("sign", Wording.Of(row.Comparison!.Value)), ("why", Phrase.Of(why)), ("expected", sign)) with { Expected = sign };
        return why == BelowNothing && context.Profile.Scoring.Strict.Value == StrictReading.Inclusive ? finding with { Severity = Severity.Hint } : finding;
    }

    private static (string Why, Comparison Expected)? Wrong(RowScore row, Comparison sign) => sign switch
    {
        Comparison.AtLeast or Comparison.MoreThan when IndicatorWords.IsUnwanted(row.Name) => ("sign.unwanted", Comparison.AtMost),
        Comparison.AtLeast or Comparison.MoreThan when IsPrice(row) => ("sign.cost", Comparison.AtMost),
        Comparison.AtMost or Comparison.LessThan when IndicatorWords.IsWanted(row.Name) && Amount.Of(row.Row.Target) is > 0 => ("sign.wanted", Comparison.AtLeast),
        Comparison.LessThan when Amount.Of(row.Row.Target) is 0 => (BelowNothing, Comparison.AtMost),
        _ => null,
    };

    private static bool IsPrice(RowScore row) =>
        row.IsCost && !IndicatorWords.IsSaving(row.Name) && Amount.Of(row.Row.Target) is > 0 && row.Values.Unit.Unit.IsMoney;
}
