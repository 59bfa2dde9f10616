using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-721 — ＝0, and yet something was done: the target was never changed to what was planned. Where points are wrong by it, these are told instead.</summary>
internal sealed class EqualZeroCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.Comparison == Comparison.Equal && Amount.Of(row.Row.Target) is 0 && Amount.Of(row.Row.Actual) is > 0 && !IndicatorWords.IsBestAtZero(row.Name)
            ? At(row.Row.Target!, "PF-721", ("name", row.Name), ("actual", row.Row.Actual!.Trimmed))
            : null;
}
