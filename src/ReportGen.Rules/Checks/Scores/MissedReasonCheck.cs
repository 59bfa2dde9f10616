using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-506 — the target is missed and nobody says why.</summary>
internal sealed class MissedReasonCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var wanted = context.Profile.Reasons.TargetMissed;
        if (!wanted.Value) return [];
        return from row in context.Scorecard.Rows
               where row is { Met: false, Weight: > 0 } && context.IsUnanswered(row.Row.ShortfallReason)
               let cell = CheckContext.ReasonCell(row.Row)
               where cell is not null
               select At(cell, "PF-506", wanted, row.Figures(("column", context.Label(IndicatorColumn.ShortfallReason))));
    }
}
