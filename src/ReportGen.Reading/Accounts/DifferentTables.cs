using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;

namespace ReportGen.Reading.Accounts;

/// <summary>PF-883 and PF-884 — a table of a workbook whose money unit, or year, is not that of the others: it is converted, or put with the year before, and told.</summary>
internal static class DifferentTables
{
    /// <summary>So many tables of one year make a single table of a later year a slip.</summary>
    private const int Several = 3;

    /// <summary>年度 — the latest year that the tables name; null where none does. One table that is alone with a later year does not take all others with it.</summary>
    public static int? YearOf(IEnumerable<int?> named)
    {
        var years = named.OfType<int>().GroupBy(y => y).OrderByDescending(g => g.Key).ToList();
        return years.Count == 0 ? null : years.Count > 1 && years[0].Count() == 1 && years[1].Count() >= Several ? years[1].Key : years[0].Key;
    }

    /// <summary>Tables of the year in another unit than most of them.</summary>
    public static IEnumerable<Finding> OfUnit(TableSet set, IReadOnlyList<AccountsTable> tables)
    {
        var amounts = tables.Where(t => set[t.Key] is { HasAmounts: true } && !t.IsBlank).ToList();
        var units = amounts.GroupBy(t => t.MoneyUnit).OrderByDescending(g => g.Count()).ToList();
        return from other in units.Skip(1)
               from table in other
               let most = units[0].First()
               select FindingCatalogue.Find("PF-883", table.Place, ("table", table.Title.Trimmed), ("unit", table.MoneyUnit), ("others", most.Place.Sheet), ("other", most.MoneyUnit)) with
               {
                   Value = table.MoneyUnit,
                   Expected = most.MoneyUnit,
                   Also = [most.Place],
               };
    }

    /// <summary>
    /// Tables whose title names another year than they were put with. Of the year before is what says so on its tab, or stands beside the same table of the
    /// year; both are how such tables are handed in.
    /// </summary>
    public static IEnumerable<Finding> OfYear(int? year, IReadOnlyList<AccountsTable> tables, IReadOnlyList<AccountsTable> previous)
    {
        var own = tables.FirstOrDefault(t => t.Year == year);
        return own is null ? [] :
        [
            .. tables.Where(t => t.Year is { } named && named != year).Select(t => Told(t, "accounts.this-year")),
            .. previous.Where(t => t.Year is { } named && named != year - 1).Select(t => Told(t, "accounts.year-before")),
            .. previous.Where(t => t.Year == year - 1 && !IsCalledSo(t) && !tables.Any(o => o.Key == t.Key)).Select(t => Told(t, "accounts.year-before")),
        ];

        Finding Told(AccountsTable table, string filed) => FindingCatalogue.Find(
            "PF-884",
            table.Place,
            ("table", table.Title.Trimmed),
            ("named", Text(table.Year)),
            ("others", own.Place.Sheet),
            ("year", Text(year)),
            ("filed", Model.Phrases.Phrase.Of(filed))) with
        { Value = Text(table.Year), Expected = Text(year), Also = [own.Place] };
    }

    private static bool IsCalledSo(AccountsTable table) => table.Place.Sheet.Contains("上年", StringComparison.Ordinal) || table.Title.Text.Contains("上年", StringComparison.Ordinal);

    private static string Text(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
