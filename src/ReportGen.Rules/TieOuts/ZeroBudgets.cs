using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-885 — the columns of the budget hold nothing but zeros beside money that was spent: they were filled up, not filled in.</summary>
internal static class ZeroBudgets
{
    private const string Budget = "预算数";
    private const string Spent = "决算数";

    public static IEnumerable<Finding> Find(FinalAccounts accounts) =>
        from table in accounts.Tables
        let budgets = table.Columns.Where(c => c.EndsWith(Budget, StringComparison.Ordinal)).ToList()
        let rows = table.Rows.Where(r => !IsCount(accounts.Set, table, r)).ToList()

        // A unit may get all its money in the course of the year: one column of the budget that says something is enough.
        where rows.TrueForAll(r => budgets.TrueForAll(c => r[c] is not { } cell || SaysNothing(cell)))
        let zeros = rows.Where(r => r[Spent]?.Number > 0).SelectMany(r => budgets.Where(c => r[c]?.Number is 0).Take(1).Select(c => (Row: r, Column: c))).ToList()
        where zeros.Count > 0
        select Told(table, zeros[0].Row, zeros[0].Column, zeros.Count);

    private static bool SaysNothing(Entry cell) => cell.IsBlank || cell.Number is 0 || cell.Figure.Kind is FigureKind.NotApplicable;

    private static bool IsCount(TableSet set, AccountsTable table, AccountsRow row) => set[table.Key]?.Lists.Any(l => l.Counts.Contains(row.Name)) == true;

    private static Finding Told(AccountsTable table, AccountsRow row, string column, int count) => FindingCatalogue.Find(
        "PF-885",
        row[column]!.Place,
        ("table", table.Title.Trimmed),
        ("column", column),
        ("row", row.Name),
        ("spent", row[Spent]!.Trimmed),
        ("count", count)) with
    { Value = row[column]!.Trimmed };
}
