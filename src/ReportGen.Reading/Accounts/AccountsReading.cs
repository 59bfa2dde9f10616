using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Reading.Contents;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>The door for final accounts: a workbook in, the official tables on its sheets out, with findings for what could not be placed.</summary>
public static class AccountsReading
{
    /// <summary>Reads all official tables of a workbook.</summary>
    /// <param name="workbook">The grid of the file.</param>
    /// <param name="file">The file's name for places.</param>
    /// <param name="sets">The table sets to recognise the tables by; the one that fits best is used for all.</param>
    /// <returns>The accounts; null where the workbook holds no official table. Findings PF-853 to PF-855, PF-858 to PF-860, PF-868, PF-882 to PF-884, PF-122.</returns>
    public static (FinalAccounts? Accounts, ImmutableArray<Finding> Findings) Read(GridWorkbook workbook, string file, IReadOnlyList<TableSet> sets)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(sets);
        var best = sets.Select(s => (Set: s, Tables: Segments(workbook, file, s))).OrderByDescending(s => Fit(s.Set, s.Tables)).FirstOrDefault();
        return best.Tables is { Count: > 0 } ? Accounts(workbook, file, best.Set, best.Tables) : (null, []);
    }

    /// <summary>
    /// Tables that the set has and the file too, less those that only one of them has; and tables with the set's own numbers, for a larger set of which some
    /// tables are missing looks like a smaller one.
    /// </summary>
    private static int Fit(TableSet set, List<TableSegment> tables)
    {
        var found = tables.Where(t => t.Definition.IsPublished).DistinctBy(t => t.Definition).ToList();
        return (3 * found.Count) - set.Tables.Count(t => t.IsPublished) + (2 * found.Count(t => TableTitles.IsNumbered(t, set)));
    }

    /// <summary>The tables of the sheets that people see; hidden sheets are old drafts more often than not.</summary>
    private static List<TableSegment> Segments(GridWorkbook workbook, string file, TableSet set) =>
        [.. workbook.Sheets.Where(s => !s.Hidden && s.Cells.Length > 0).SelectMany(s => TableTitles.Find(s, file, set)).Where(HasContent)];

    private static bool HasContent(TableSegment segment) => IsAcross(segment) ? new AcrossRows(segment).DataRow > 0 : TableHead.Find(Down(segment)) is not null;

    private static bool IsAcross(TableSegment segment) => segment.Definition.Lists is [{ Kind: RowKind.Across }] && !AcrossRows.RunDown(segment);

    /// <summary>A table whose items usually run across, and here stand one under another.</summary>
    private static TableSegment Down(TableSegment segment) => segment.Definition.Lists is [{ Kind: RowKind.Across } list]
        ? segment with { Definition = segment.Definition with { Lists = [list with { Kind = RowKind.Named }] } } : segment;

    private static (FinalAccounts Accounts, ImmutableArray<Finding> Findings) Accounts(GridWorkbook workbook, string file, TableSet set, List<TableSegment> segments)
    {
        var read = segments.ConvertAll(s => (Segment: s, Read: ReadTable(s, set)));
        var year = DifferentTables.YearOf(read.Where(r => !r.Segment.IsOfYearBefore).Select(r => r.Read.Table.Year));
        var findings = read.SelectMany(r => r.Read.Findings).ToList();
        var tables = new List<AccountsTable>();
        var previous = new List<AccountsTable>();
        foreach (var (segment, (table, _)) in read)
        {
            var years = segment.IsOfYearBefore || (table.Year is { } own && own < year) ? previous : tables;
            if (years.Find(t => t.Key == table.Key) is { } first)
            {
                findings.Add(FindingCatalogue.Find("PF-868", table.Place, ("row", segment.Definition.Title), ("table", first.Place.Sheet)) with { Value = table.Title.Trimmed });
            }
            else
            {
                years.Add(table);
            }
        }

        var accounts = new FinalAccounts { Set = set, File = file, Year = year, Tables = [.. InOrder(set, tables)], Previous = [.. InOrder(set, previous)] };
        findings.AddRange(DifferentTables.OfUnit(set, accounts.Tables).Concat(DifferentTables.OfYear(year, accounts.Tables, accounts.Previous)));
        return (accounts, [.. findings, .. OtherSheets(workbook, accounts, segments), .. segments.SelectMany(s => HiddenContent.Find(s.Sheet, s.FirstRow, s.LastRow, file))]);
    }

    private static (AccountsTable Table, IReadOnlyList<Finding> Findings) ReadTable(TableSegment segment, TableSet set)
    {
        if (!IsAcross(segment)) return new TableReader(Down(segment), TableHead.Find(Down(segment))!, set).Read();

        var across = new AcrossRows(segment);
        var (table, findings) = new TableReader(segment, new TableHead(across.DataRow, []), set).Read();
        var rows = across.Read().ToImmutableArray();
        return (table with { Rows = rows, Columns = [.. rows.SelectMany(r => r.Cells.Keys).Distinct().Order(StringComparer.Ordinal)], Notes = [.. across.Notes()] }, findings);
    }

    private static IEnumerable<AccountsTable> InOrder(TableSet set, List<AccountsTable> tables) =>
        from definition in set.Tables
        from table in tables
        where table.Key == definition.Key
        select table;

    private static IEnumerable<Finding> OtherSheets(GridWorkbook workbook, FinalAccounts accounts, List<TableSegment> segments) =>
        from sheet in workbook.Sheets
        where sheet.Cells.Length > 0 && !segments.Exists(s => s.Sheet == sheet)
        let place = new Place(accounts.File, sheet.Name, "")
        let table = sheet.Hidden ? TableTitles.Find(sheet, accounts.File, accounts.Set).FirstOrDefault(HasContent)?.Definition : null
        select table is null ? FindingCatalogue.Find("PF-853", place, ("sheet", sheet.Name)) : FindingCatalogue.Find("PF-882", place, ("sheet", sheet.Name), ("table", table.Title));
}
