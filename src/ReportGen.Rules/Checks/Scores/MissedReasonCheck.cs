using ReportGen.Model.Findings;
using ReportGen.Rules.Checks.Texts;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-506 — the target is missed and nobody says why. That somebody says it was reached is told as PF-711.</summary>
internal sealed class MissedReasonCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.Met == false && context.Profile.Reasons.TargetMissed is { Value: true } wanted && row.IsAsked()
        && context.ReasonCell(row.Row) is { } cell && context.IsWithoutReason(cell) && !ReasonContradictsCheck.IsIn(row)
            ? At(cell, "PF-506", wanted, row.Figures(("column", context.ReasonLabel)))
            : null;
}
