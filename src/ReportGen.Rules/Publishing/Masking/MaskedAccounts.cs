using System.Collections.Immutable;
using ReportGen.Model.Accounts;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>Accounts with the cells of a list masked; tables of the year before are called 上年T5.</summary>
internal static class MaskedAccounts
{
    /// <summary>What a list puts before the key of a table of the year before.</summary>
    public const string Before = "上年";
    private const string Change = "比上年增减";

    public static FinalAccounts Of(FinalAccounts accounts, Mask mask) => accounts with
    {
        Tables = [.. accounts.Tables.Select(t => Masked(t, "", accounts.Before(t.Key), mask))],
        Previous = [.. accounts.Previous.Select(t => Masked(t, Before, null, mask))],
    };

    // In the order of the columns' names: amounts are kept as they come, and the first of two equal ones is told.
    private static AccountsTable Masked(AccountsTable table, string prefix, AccountsTable? before, Mask mask) => table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = row.Cells.OrderBy(c => c.Key, StringComparer.Ordinal).ToImmutableDictionary(c => c.Key, c => Masked(table, row, c.Key, prefix, before, mask)) })],
    };

    private static Model.Cells.Entry Masked(AccountsTable table, AccountsRow row, string column, string prefix, AccountsTable? before, Mask mask)
    {
        var (cell, name) = (row.Cells[column], NameOf(prefix + table.Key, row, column));
        var masked = mask.Of(cell, name, e =>
            MaskEntry.Matches(e.Table, prefix + table.Key, prefix + table.Title.Trimmed)
            && MaskEntry.Matches(e.Row, row.Name, row.Code, $"{row.Code} {row.Name}") && MaskEntry.Matches(e.Column, column));

        // Last year's amount is public: with it the change tells this year's.
        if (masked != cell && cell.Number - RowIn(before, row)?[column]?.Number is { } change)
        {
            mask.Keep(new MaskedAmount($"{name} | {Change}", cell.Place, Math.Abs(change)));
        }

        return masked;
    }

    private static AccountsRow? RowIn(AccountsTable? table, AccountsRow row) => table?[row.Code.Length > 0 ? row.Code : row.Name];

    /// <summary>What a cell is called: <c>T5 | 2040220 执法办案 | 合计</c>.</summary>
    public static string NameOf(string table, AccountsRow row, string column) => $"{table} | {string.Join(' ', new[] { row.Code, row.Name }.Where(n => n.Length > 0))} | {column}";
}
