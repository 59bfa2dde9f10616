using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-411 — first budget and adjustment do not make the adjusted budget.</summary>
internal sealed class AdjustmentCheck : Check
{
    private const int Cells = 3;

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Form.Funds)
        {
            if (row.AdjustedBudget is not null && Wrong(row, context) is { } finding) found.Add(finding);
        }
    }

    // A blank cell may be a nought or forgotten; that is for others to tell.
    private static Finding? Wrong(FundsRow row, CheckContext context)
    {
        if (Amount.Of(row.InitialBudget) is not { } first || Amount.Of(row.BudgetAdjustment) is not { } change) return null;
        if (Amount.Of(row.AdjustedBudget) is not { } printed) return null;
        if (Math.Abs(first + change - printed) <= Cells * RateBounds.HalfUnit(row.AdjustedBudget!, context)) return null;

        var sum = first + change;
        return At(row.AdjustedBudget!, "PF-411", ("first", first), ("change", change), ("sum", sum), ("printed", printed), ("column", context.Label(FundsColumn.AdjustedBudget))) with
        {
            Expected = Say(sum),
            Difference = printed - sum,
        };
    }
}
