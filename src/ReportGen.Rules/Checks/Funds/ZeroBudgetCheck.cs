using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-407 — the denominator of the execution rate is nothing.</summary>
internal sealed class ZeroBudgetCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var basis = context.Profile.Execution.Denominator.Value;
        if (context.Form.TotalFunds is not { } total) return;
        if (ExecutionScoring.BudgetOf(total, basis) is not { } cell || Amount.Of(cell) is not 0) return;

        var column = basis == BudgetBasis.Adjusted ? FundsColumn.AdjustedBudget : FundsColumn.InitialBudget;
        found.Add(At(cell, "PF-407", context.Profile.Execution.ZeroBudget, ("column", context.Label(column))));
    }
}
