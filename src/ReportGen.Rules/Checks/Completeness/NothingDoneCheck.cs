using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Checks.Scores;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-213 — on a form without points: nothing at all was done of what was planned. With points, PF-504 tells it by them.</summary>
internal sealed class NothingDoneCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.NotScored is null ? [] : context.Scorecard.Rows
        where row is { Met: false, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal }
        where row.Values.Numbers is { Actual: 0, Target: > 0 }
        select At(row.Row.Actual!, "PF-213", row.Figures());
}
