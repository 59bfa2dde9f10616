using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Rendering.Accounts;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Disclosures;

/// <summary>An official table as it is published: title, number, unit, grid. One without data keeps its grid and says so below.</summary>
internal static class AccountsTableBlock
{
    private const int LastHeadLine = 3;

    /// <summary>A grid of headings alone looks broken; a few blank rows show that nothing was to be filled in.</summary>
    private const int BlankRows = 3;

    /// <summary>The whole table in one, as workbooks have it.</summary>
    public static TableBlock Of(FinalAccounts accounts, TableDefinition definition, AccountsTable table)
    {
        var sheet = SheetOf(accounts, definition, table);
        return Block(sheet, GridOf(sheet), [.. sheet.Widths], NoteOf(definition, table, isNarrowed: false));
    }

    /// <summary>
    /// The table as paper has it: one with more columns than a page takes is printed without those that hold nothing, which is said below it, and in
    /// parts with the same row labels where it is still too wide.
    /// </summary>
    public static ImmutableArray<TableBlock> OnPaper(FinalAccounts accounts, TableDefinition definition, AccountsTable table)
    {
        var sheet = SheetOf(accounts, definition, table);
        if (sheet.Widths.Count <= ColumnSelection.MostOnPage) return [Of(accounts, definition, table)];

        var grid = GridOf(sheet);
        var parts = ColumnSelection.Of(grid, sheet.Widths, HeaderRowsOf(grid));
        return [.. parts.Select((part, i) => Block(sheet, part.Cells, part.Widths, i == parts.Length - 1 ? NoteOf(definition, table, isNarrowed: true) : ""))];
    }

    private static AuthoredSheet SheetOf(FinalAccounts accounts, TableDefinition definition, AccountsTable table)
    {
        var hasRows = table.Rows.Any(r => r.Code.Length > 0) || definition.Lists.All(l => l.Kind is RowKind.Named or RowKind.Across);
        return new TableSheet(accounts.Set, definition, accounts.Year, BlankRows, hasRows ? table : null).Author(definition.Title);
    }

    private static List<AuthoredCell> GridOf(AuthoredSheet sheet) => [.. sheet.Cells.Where(c => c.Area.FirstRow > LastHeadLine && c.Look != CellLook.Left)];

    private static TableBlock Block(AuthoredSheet sheet, IReadOnlyList<AuthoredCell> grid, ImmutableArray<double> widths, string note) => new(RowsOf(grid, widths.Length))
    {
        Title = sheet.Name,
        HeadLines = HeadLinesOf(sheet),
        HeaderRows = HeaderRowsOf(grid),
        Widths = widths,
        Landscape = sheet.IsLandscape,
        Note = note,
    };

    private static ImmutableArray<TableHeadLine> HeadLinesOf(AuthoredSheet sheet) =>
    [
        .. from row in Enumerable.Range(2, LastHeadLine - 1)
           let line = sheet.Cells.Where(c => c.Area.FirstRow == row).ToList()
           where line.Count > 0
           select new TableHeadLine(TextOf(line, CellLook.Left), TextOf(line, CellLook.Right)),
    ];

    private static string TextOf(List<AuthoredCell> line, CellLook look) => line.Find(c => c.Look == look)?.Text ?? "";

    /// <summary>The rows before the first that is filled in; numbers of lines and columns are headings within rows too.</summary>
    private static int HeaderRowsOf(IReadOnlyList<AuthoredCell> grid)
    {
        var first = grid.Min(c => c.Area.FirstRow);
        return grid.Where(c => c.Look != CellLook.Heading).Select(c => c.Area.FirstRow).DefaultIfEmpty(first + 1).Min() - first;
    }

    private static ImmutableArray<TableRow> RowsOf(IReadOnlyList<AuthoredCell> grid, int columns)
    {
        var (first, last) = (grid.Min(c => c.Area.FirstRow), grid.Max(c => c.Area.LastRow));
        var taken = grid.SelectMany(c => from row in Enumerable.Range(c.Area.FirstRow, c.Area.Rows)
                                         from column in Enumerable.Range(c.Area.FirstColumn, c.Area.LastColumn - c.Area.FirstColumn + 1)
                                         select (row, column)).ToHashSet();
        var gaps = from row in Enumerable.Range(first, last - first + 1)
                   from column in Enumerable.Range(1, columns)
                   where !taken.Contains((row, column))
                   select new AuthoredCell(new CellRange(row, column, row, column), "", CellLook.Label);
        var rows = grid.Concat(gaps).ToLookup(c => c.Area.FirstRow);
        return [.. Enumerable.Range(first, last - first + 1).Select(row => new TableRow([.. rows[row].OrderBy(c => c.Area.FirstColumn).Select(CellOf)]))];
    }

    private static TableCell CellOf(AuthoredCell cell)
    {
        var shown = cell is { Number: { } number, Format.Length: > 0 } ? TableCell.Of(number, cell.Format)
            : cell.Look == CellLook.Heading ? TableCell.Head(cell.Text)
            : new TableCell(cell.Text) { Number = cell.Number, Horizontal = cell.Look == CellLook.Amount ? HorizontalPlace.Right : HorizontalPlace.Left };
        return shown with { ColumnSpan = cell.Area.LastColumn - cell.Area.FirstColumn + 1, RowSpan = cell.Area.Rows };
    }

    private static string NoteOf(TableDefinition definition, AccountsTable table, bool isNarrowed)
    {
        var notes = EmptyTables.NotesOf(definition, table);
        return string.Join('\n', isNarrowed ? notes.Add(NarrowedNote.Of(definition, table)) : notes);
    }
}
