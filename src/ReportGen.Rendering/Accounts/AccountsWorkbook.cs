using ReportGen.Model.Accounts;
using ReportGen.Workbooks.Authoring;

namespace ReportGen.Rendering.Accounts;

/// <summary>决算数据 — a workbook with a sheet for every table of a set: blank, or with the figures of final accounts.</summary>
public static class AccountsWorkbook
{
    private const string YearBefore = "上年";

    /// <summary>The blank workbook of a table set, the sheets for the year before at its end.</summary>
    /// <param name="set">The table set.</param>
    /// <param name="year">The year that the sheets name.</param>
    /// <param name="rows">How many rows are left free in a table of subjects.</param>
    public static byte[] RenderBlank(TableSet set, int year, int rows)
    {
        ArgumentNullException.ThrowIfNull(set);
        var tables = set.Tables.Select((t, i) => new TableSheet(set, t, year, rows, null).Author(NameOf(t, i)));
        var previous = set.Tables.Where(t => t.Before is not null).Select(t => new TableSheet(set, t, year - 1, rows, null).Author(NameOfYearBefore(t)));
        return AuthoredWorkbook.Write(tables.Concat(previous));
    }

    /// <summary>The workbook of some accounts. A table that they lack has no sheet: a blank grid would say that the unit has nothing to put into it.</summary>
    /// <param name="accounts">The accounts.</param>
    public static byte[] Render(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var (set, year) = (accounts.Set, accounts.Year);
        var tables = set.Tables.Select((t, i) => accounts[t.Key] is { } table ? new TableSheet(set, t, year, 0, table).Author(NameOf(t, i)) : null);
        var previous = set.Tables.Select(t => accounts.Before(t.Key) is { } table ? new TableSheet(set, t, year - 1, 0, table).Author(NameOfYearBefore(t)) : null);
        return AuthoredWorkbook.Write(tables.Concat(previous).OfType<AuthoredSheet>());
    }

    private static string NameOf(TableDefinition table, int index) => $"{index + 1:00} {Short(table)}";

    private static string NameOfYearBefore(TableDefinition table) => $"{YearBefore} {Short(table)}";

    /// <summary>A tab holds 31 characters.</summary>
    private static string Short(TableDefinition table) => table.Title.Length <= 26 ? table.Title : table.Title[..26];
}
