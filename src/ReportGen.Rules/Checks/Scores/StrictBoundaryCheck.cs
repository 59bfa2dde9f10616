using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-505 — ＞ or ＜ with an actual value equal to the target: missed as printed, met as probably meant.</summary>
internal sealed class StrictBoundaryCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsOnStrictBoundary() && row.IsFull()
        let cell = row.Row.Comparison ?? row.Row.Target
        where cell is not null
        let inclusive = Wording.Of(row.Comparison == Comparison.MoreThan ? Comparison.AtLeast : Comparison.AtMost)
        let figures = row.Figures(("inclusive", inclusive), ("column", context.Label(row.Row.Comparison is null ? IndicatorColumn.Target : IndicatorColumn.Comparison)))
        select At(cell, "PF-505", context.Profile.Scoring.Strict, figures) with { Expected = inclusive };
}
