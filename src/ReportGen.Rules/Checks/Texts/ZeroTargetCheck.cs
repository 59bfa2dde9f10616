using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-703 — a row that asks for nothing. ≤ 0 outside cost, and ＝ 0 of what nobody wants (accidents, complaints), is a real target.</summary>
internal sealed class ZeroTargetCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.Weight > 0 && Amount.Of(row.Row.Target) is 0
        where row.Comparison is Comparison.AtLeast or Comparison.MoreThan || IsNothingWanted(row) || IsCostLimit(row, context)
        select At(row.Row.Target!, "PF-703", ("name", row.Name), ("weight", row.Weight!.Value));

    private static bool IsNothingWanted(RowScore row) =>
        row.Comparison == Comparison.Equal && !row.Name.HasAny(IndicatorWords.Unwanted);

    private static bool IsCostLimit(RowScore row, CheckContext context) =>
        row.Comparison == Comparison.AtMost && MethodChoice.IsCost(row.Row, context.Profile.Scoring);
}
