using ReportGen.Model.Accounts;
using ReportGen.Workbooks.Authoring;

namespace ReportGen.Rendering.Accounts;

/// <summary>决算数据 — the workbook that a unit fills in: a blank sheet for every table of a set.</summary>
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

    internal static string NameOf(TableDefinition table, int index) => $"{index + 1:00} {table.Title}";

    internal static string NameOfYearBefore(TableDefinition table) => $"{YearBefore} {table.Title}";
}
