using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-506 — the target is missed and nobody says why.</summary>
internal sealed class MissedReasonCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.Met == false && context.Profile.Reasons.TargetMissed is { Value: true } wanted && row.IsAsked()
        && context.ReasonCell(row.Row) is { } cell && context.IsWithoutReason(cell)
            ? At(cell, "PF-506", wanted, row.Figures(("column", context.ReasonLabel)))
            : null;
}
