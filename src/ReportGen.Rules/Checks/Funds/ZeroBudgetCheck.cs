using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-407 — the denominator of the execution rate is nothing.</summary>
internal sealed class ZeroBudgetCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var basis = context.Profile.Execution.Denominator.Value;
        if (context.Form.TotalFunds is not { } total) yield break;
        if (ExecutionScoring.BudgetOf(total, basis) is not { } cell || Amount.Of(cell) is not 0) yield break;

        var column = basis == BudgetBasis.Adjusted ? FundsColumn.AdjustedBudget : FundsColumn.InitialBudget;
        yield return At(cell, "PF-407", context.Profile.Execution.ZeroBudget, ("column", context.Label(column)));
    }
}
