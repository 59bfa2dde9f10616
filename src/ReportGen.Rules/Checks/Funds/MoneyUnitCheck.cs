using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-408 — an amount carries a unit of its own that is not the grid's: 1500000元 in a grid of 万元 would be read ten thousand times too large.</summary>
internal sealed class MoneyUnitCheck : Check
{
    private static readonly FundsColumn[] Amounts = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Form.Funds)
        {
            foreach (var column in Amounts)
            {
                if (row[column] is { Number: not null } cell && !MoneyUnit.Fits(cell.Figure, context.Kit.MoneyUnit)) found.Add(At(cell, "PF-408", ("unit", context.Kit.MoneyUnit)));
            }
        }
    }
}
