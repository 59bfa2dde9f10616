using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-213 — on a form without points: nothing at all was done of what was planned. With points, PF-504 tells it by them.</summary>
internal sealed class NothingDoneCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        context.Scorecard.NotScored is not null
        && row is { Met: false, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal, Values.Numbers: { Actual: 0, Target: > 0 } }
            ? At(row.Row.Actual!, "PF-213", row.Figures())
            : null;
}
