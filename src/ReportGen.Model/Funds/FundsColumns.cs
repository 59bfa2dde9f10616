using System.Collections.Immutable;

namespace ReportGen.Model.Funds;

/// <summary>What columns of the fund grid have in common.</summary>
public static class FundsColumns
{
    /// <summary>年初预算数, 预算调整数, 全年预算数, 全年执行数 — the columns with amounts, in the form's money unit.</summary>
    public static ImmutableArray<FundsColumn> Money { get; } = [FundsColumn.InitialBudget, FundsColumn.BudgetAdjustment, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    /// <summary>True for a column with amounts.</summary>
    public static bool IsMoney(this FundsColumn column) => column is FundsColumn.InitialBudget or FundsColumn.BudgetAdjustment or FundsColumn.AdjustedBudget or FundsColumn.AmountSpent;
}
