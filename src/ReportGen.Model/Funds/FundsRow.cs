using System.Collections.Immutable;
using ReportGen.Model.Cells;

namespace ReportGen.Model.Funds;

/// <summary>资金 — one row of the fund grid.</summary>
/// <param name="Label">The row's label as the kit prints it; within a group, group and label with a stroke between: <c>项目支出/其他资金</c>.</param>
/// <param name="Source">What the label means; null where the trade has no common word for it.</param>
/// <param name="Cells">The row's cells; a column that the form does not have in this row is absent.</param>
public sealed record FundsRow(string Label, FundsSource? Source, RowCells<FundsColumn> Cells)
{
    private const char Stroke = '/';

    /// <summary>The cells of columns that the trade has no common word for, by printed label.</summary>
    public ImmutableDictionary<string, Entry> Others { get; init; } = ImmutableDictionary<string, Entry>.Empty;

    /// <summary>The label of the group that the row stands in; empty for a row of its own.</summary>
    public string Group => Label.IndexOf(Stroke, StringComparison.Ordinal) is > 0 and var at ? Label[..at] : "";

    /// <summary>The label that is printed in the row itself.</summary>
    public string OwnLabel => Group.Length == 0 ? Label : Label[(Group.Length + 1)..];

    /// <summary>年初预算数 — in the form's money unit; null where the form has no such cell.</summary>
    public Entry? InitialBudget => this[FundsColumn.InitialBudget];

    /// <summary>预算调整数 — in the form's money unit.</summary>
    public Entry? BudgetAdjustment => this[FundsColumn.BudgetAdjustment];

    /// <summary>全年预算数 — in the form's money unit.</summary>
    public Entry? AdjustedBudget => this[FundsColumn.AdjustedBudget];

    /// <summary>全年执行数 — in the form's money unit.</summary>
    public Entry? AmountSpent => this[FundsColumn.AmountSpent];

    /// <summary>预算执行率 — in %: <c>94.13%</c> has the figure 94.13.</summary>
    public Entry? ExecutionRate => this[FundsColumn.ExecutionRate];

    /// <summary>分值 — points.</summary>
    public Entry? Weight => this[FundsColumn.Weight];

    /// <summary>得分 — points as the unit filled them in.</summary>
    public Entry? Score => this[FundsColumn.Score];

    /// <summary>原因 — text.</summary>
    public Entry? Reason => this[FundsColumn.Reason];

    public Entry? this[FundsColumn column] => Cells.GetValueOrDefault(column);
}
