using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-506 — the target is missed and nobody says why.</summary>
internal sealed class MissedReasonCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var wanted = context.Profile.Reasons.TargetMissed;
        if (!wanted.Value) return [];
        return from row in context.Scorecard.Rows
               where row.Met == false && row.IsAsked()
               let cell = context.ReasonCell(row.Row)
               where cell is not null && context.IsWithoutReason(cell)
               select At(cell, "PF-506", wanted, row.Figures(("column", context.ReasonLabel)));
    }
}
