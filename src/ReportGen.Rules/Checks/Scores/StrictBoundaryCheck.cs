using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-505 — ＞ or ＜ with an actual value equal to the target: missed as printed, met as probably meant.</summary>
internal sealed class StrictBoundaryCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.IsOnStrictBoundary() && row.IsFull() && (row.Row.Comparison ?? row.Row.Target) is { } cell ? Told(row, cell, context) : null;

    private static Finding Told(RowScore row, Entry cell, CheckContext context)
    {
        var inclusive = Wording.Of(row.Comparison == Comparison.MoreThan ? Comparison.AtLeast : Comparison.AtMost);
        var figures = row.Figures(("inclusive", inclusive), ("column", context.Label(row.Row.Comparison is null ? IndicatorColumn.Target : IndicatorColumn.Comparison)));
        return At(cell, "PF-505", context.Profile.Scoring.Strict, figures) with { Expected = inclusive };
    }
}
