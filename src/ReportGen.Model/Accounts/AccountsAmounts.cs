using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Model.Accounts;

/// <summary>The amounts of final accounts in one unit: texts speak of 万元, whatever unit a sheet is filled in in.</summary>
public static class AccountsAmounts
{
    private const string FinalColumn = "决算数";

    /// <summary>
    /// A cell as texts speak of it: money in 万元, exactly, and a count as it is. A blank cell of a published table is 0, for those are only filled in where
    /// there is something. It is null, not known, where something was forgotten: in a table with nothing in it that does not say so, a blank total among
    /// amounts, a kind of amount that no item across a head has (预算数); so it is where the cell says no number, and for a blank cell of supporting data.
    /// </summary>
    /// <param name="set">Which table is published, and what counts.</param>
    /// <param name="table">The cell's table.</param>
    /// <param name="row">The cell's row.</param>
    /// <param name="column">The cell's column.</param>
    /// <param name="cell">The cell.</param>
    public static decimal? AmountOf(this TableSet set, AccountsTable table, AccountsRow row, string column, Entry cell)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(cell);
        var lists = set[table.Key]?.Lists ?? [];
        if (lists.Any(l => l.TextColumns.Contains(column))) return null;
        if (cell.IsBlank) return set[table.Key] is { IsPublished: true } definition && !IsForgotten(definition, table, row, column) ? 0 : null;
        var isCount = lists.Any(l => l.Counts.Contains(row.Name) || l.Counts.Contains(column));
        return isCount ? cell.Number : InTenThousand(cell.Number, row.MoneyUnit ?? table.MoneyUnit);
    }

    private static bool IsForgotten(TableDefinition definition, AccountsTable table, AccountsRow row, string column) =>
        table.IsBlank ? definition.EmptySentence.Length == 0 || !table.SaysThatItIsEmpty
        : (!table.IsEmpty && IsTotal(row.Name) && (IsTotal(column) || column == FinalColumn))
            || (definition.Lists is [{ Kind: RowKind.Across }] && table.Rows.All(r => r[column] is not { IsBlank: false }));

    private static bool IsTotal(string name) => name.EndsWith("合计", StringComparison.Ordinal) || name.EndsWith("总计", StringComparison.Ordinal);

    /// <summary>An amount in 万元; as it is where its unit is not known.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">Its unit.</param>
    public static decimal? InTenThousand(decimal? amount, string unit) => amount * (MoneyUnit.InYuan(unit) ?? MoneyUnit.YuanPerTenThousand) / MoneyUnit.YuanPerTenThousand;
}
