using ReportGen.Model.Accounts;
using ReportGen.Workbooks.Authoring;

namespace ReportGen.Rendering.Accounts;

/// <summary>决算数据 — a workbook with a sheet for every table of a set: blank, or with the figures of final accounts.</summary>
public static class AccountsWorkbook
{
    private const string YearBefore = "上年";

    /// <summary>The tables that the year before is asked of: totals to compare with, and its carry-over.</summary>
    private static readonly string[] OfYearBefore = ["T1", "T4", "T5", "T7"];

    /// <summary>The blank workbook of a table set, the sheets for the year before at its end.</summary>
    /// <param name="set">The table set.</param>
    /// <param name="year">The year that the sheets name.</param>
    /// <param name="rows">How many rows are left free in a table of subjects.</param>
    public static byte[] RenderBlank(TableSet set, int year, int rows) => Render(set, year, rows, _ => null, _ => null);

    /// <summary>The workbook of some accounts; what they lack is left blank.</summary>
    /// <param name="accounts">The accounts.</param>
    public static byte[] Render(FinalAccounts accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        return Render(accounts.Set, accounts.Year ?? 0, 0, key => accounts[key], accounts.Before);
    }

    private static byte[] Render(TableSet set, int year, int rows, Func<string, AccountsTable?> current, Func<string, AccountsTable?> before)
    {
        ArgumentNullException.ThrowIfNull(set);
        var tables = set.Tables.Select((t, i) => new TableSheet(set, t, year, rows, current(t.Key)).Author($"{i + 1:00} {Short(t)}"));
        var previous = OfYearBefore.Select(key => set[key]).OfType<TableDefinition>().Select(t => new TableSheet(set, t, year - 1, rows, before(t.Key)).Author($"{YearBefore} {Short(t)}"));
        return AuthoredWorkbook.Write(tables.Concat(previous));
    }

    /// <summary>A tab holds 31 characters.</summary>
    private static string Short(TableDefinition table) => table.Title.Length <= 26 ? table.Title : table.Title[..26];
}
