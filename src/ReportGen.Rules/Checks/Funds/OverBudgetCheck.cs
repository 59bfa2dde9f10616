using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-406 — more was spent than there was budget for.</summary>
internal sealed class OverBudgetCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Scorecard.Execution is not { Rate: { } rate } execution || execution.Funds.AmountSpent is not { } cell) return;
        if (RateBounds.Of(execution.Funds, context) is not { Low: > 100 }) return;

        var column = context.Label(FundsColumn.AmountSpent);
        found.Add(At(cell, "PF-406", context.Profile.Execution.Denominator, ("rate", rate), ("spent", Amount.Of(cell)!.Value), ("column", column)));
    }
}
