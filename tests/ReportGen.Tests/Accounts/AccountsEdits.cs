using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Tests.Accounts;

/// <summary>Final accounts with some cells otherwise: <c>accounts.With("T1|本年收入合计|决算数=9999; 上年T1|年末结转和结余|决算数=1")</c>.</summary>
internal static class AccountsEdits
{
    public static FinalAccounts With(this FinalAccounts accounts, string edits) =>
        edits.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Aggregate(accounts, One);

    /// <summary>A table with the same text in every cell; blank without one.</summary>
    public static AccountsTable Blank(this AccountsTable table, string text = "") =>
        table with { Rows = [.. table.Rows.Select(r => r with { Cells = r.Cells.ToImmutableDictionary(c => c.Key, c => c.Value with { Text = text, Figure = AccountsExample.Figure(text) }) })] };

    /// <summary>A table with the same text in every cell of its columns of the budget.</summary>
    public static FinalAccounts WithBudget(this FinalAccounts accounts, string key, string text)
    {
        var table = accounts[key]!;
        var rows = table.Rows.Select(r => r with { Cells = r.Cells.ToImmutableDictionary(c => c.Key, c => c.Key.EndsWith("预算数", StringComparison.Ordinal) ? c.Value with { Text = text, Figure = AccountsExample.Figure(text) } : c.Value) });
        return accounts with { Tables = accounts.Tables.Replace(table, table with { Rows = [.. rows] }) };
    }

    private static FinalAccounts One(FinalAccounts accounts, string edit)
    {
        var (where, value) = (edit.Split('=')[0].Split('|'), edit.Split('=')[1]);
        var isPrevious = where[0].StartsWith("上年", StringComparison.Ordinal);
        var key = isPrevious ? where[0][2..] : where[0];
        var tables = isPrevious ? accounts.Previous : accounts.Tables;
        var table = tables.FirstOrDefault(t => t.Key == key);
        Assert.True(table is not null, edit);
        var changed = tables.Replace(table, With(table, where[1], where[2], value));
        return isPrevious ? accounts with { Previous = changed } : accounts with { Tables = changed };
    }

    /// <summary>A row that is not there comes last; its name may follow its code.</summary>
    private static AccountsTable With(AccountsTable table, string name, string column, string value)
    {
        var place = new Place("决算数据.xlsx", table.Key, $"{name}.{column}");
        var entry = new Entry(value, AccountsExample.Figure(value), place);
        if (!table.Columns.Contains(column)) table = table with { Columns = table.Columns.Add(column) };
        if (table[name] is { } row) return table with { Rows = table.Rows.Replace(row, row with { Cells = row.Cells.SetItem(column, entry) }) };

        var code = string.Concat(name.TakeWhile(char.IsAsciiDigit));
        var label = new Entry(name, new Figure(FigureKind.Text), place);
        return table with { Rows = table.Rows.Add(new AccountsRow(name[code.Length..], code, label, ImmutableDictionary<string, Entry>.Empty.Add(column, entry))) };
    }
}
