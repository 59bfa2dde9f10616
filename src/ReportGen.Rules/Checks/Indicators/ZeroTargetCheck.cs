using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-703 — a row that asks for nothing. ≤ 0 outside cost, and 0 of what nobody wants (accidents, 超支率), is a real target.</summary>
internal sealed class ZeroTargetCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.Weight is > 0 and var weight && Amount.Of(row.Row.Target) is 0
        && (row.Comparison is Comparison.AtLeast or Comparison.MoreThan || (row.Comparison is Comparison.Equal || IsCostLimit(row)) && !IndicatorWords.IsBestAtZero(row.Name))
            ? At(row.Row.Target!, "PF-703", ("name", row.Name), ("weight", weight))
            : null;

    private static bool IsCostLimit(RowScore row) => row is { Comparison: Comparison.AtMost, IsCost: true };
}
