using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Documents.Tables;

/// <summary>
/// A printed form as tables of a document: the same texts, merged cells, widths and lines. Only the first rows of a table can be repeated on
/// every page, so a form whose repeated rows lie further down becomes two tables, one close below the other; and a third for what follows the list
/// that they head, which would stand below headings not its own on a page where it begins.
/// </summary>
public static class GridTable
{
    /// <param name="sheet">The form as it is printed.</param>
    public static ImmutableArray<TableBlock> Of(PrintedGrid sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.RepeatedRows is not { } titles || titles.Last >= sheet.Rows)
        {
            return [Part(sheet, sheet.Cells, 1, sheet.Rows, 0)];
        }

        var tail = TailOf(sheet, titles);
        var cells = Cut(Cut(Cut(sheet.Cells, titles.First - 1), titles.Last), tail - 1);
        ImmutableArray<TableBlock> parts =
        [
            .. titles.First > 1 ? [Part(sheet, cells, 1, titles.First - 1, 0)] : Array.Empty<TableBlock>(),
            Part(sheet, cells, titles.First, tail - 1, titles.Last - titles.First + 1),
            .. tail <= sheet.Rows ? [Part(sheet, cells, tail, sheet.Rows, 0)] : Array.Empty<TableBlock>(),
        ];
        return [parts[0], .. parts.Skip(1).Select(p => p with { ContinuesTable = true })];
    }

    /// <summary>The first of the last rows that no longer stand in the columns of the headings: their text fills the last column and those before it.</summary>
    private static int TailOf(PrintedGrid sheet, (int First, int Last) titles)
    {
        int LastColumnOf(int row) => sheet.Cells.Where(c => c.Area.FirstRow <= row && c.Area.LastRow >= row).Select(c => c.Area).MaxBy(a => a.LastColumn).FirstColumn;
        var tail = sheet.Rows + 1;
        while (tail - 1 > titles.Last + 1 && LastColumnOf(tail - 1) < LastColumnOf(titles.Last))
        {
            tail--;
        }

        return tail;
    }

    /// <summary>
    /// No cell reaches from one side of a row's end to the other: what does is cut in two. The text stays above: that of a label which begins in
    /// a repeated row is then on every page.
    /// </summary>
    private static ImmutableArray<PrintedCell> Cut(ImmutableArray<PrintedCell> cells, int row) =>
    [
        .. from cell in cells
           from part in cell.Area.FirstRow <= row && cell.Area.LastRow > row ? Halves(cell, row) : [cell]
           select part,
    ];

    private static PrintedCell[] Halves(PrintedCell cell, int row) =>
    [
        cell with { Area = cell.Area with { LastRow = row }, Style = cell.Style with { Edges = cell.Style.Edges & ~CellEdges.Bottom } },
        cell with { Area = cell.Area with { FirstRow = row + 1 }, Text = "", Number = null, Style = cell.Style with { Edges = cell.Style.Edges & ~CellEdges.Top } },
    ];

    private static TableBlock Part(PrintedGrid sheet, ImmutableArray<PrintedCell> cells, int first, int last, int header)
    {
        // A column without width is not seen on paper.
        var columns = Enumerable.Range(1, sheet.Widths.Length).Where(c => sheet.Widths[c - 1] > 0).ToList();
        return new TableBlock([.. Enumerable.Range(first, last - first + 1).Select(r => new TableRow([.. cells.Where(c => c.Area.FirstRow == r).OrderBy(c => c.Area.FirstColumn).Select(c => CellOf(c, columns)).OfType<TableCell>()]))])
        {
            HeaderRows = header,
            Widths = [.. columns.Select(c => sheet.Widths[c - 1])],
            Landscape = sheet.Landscape,
            IsForm = true,
        };
    }

    private static TableCell? CellOf(PrintedCell cell, List<int> columns)
    {
        var span = columns.Count(c => c >= cell.Area.FirstColumn && c <= cell.Area.LastColumn);
        return span == 0 ? null : new TableCell(cell.Text)
        {
            ColumnSpan = span,
            RowSpan = cell.Area.Rows,
            Number = cell.Number,
            Format = cell.Style.NumberFormat,
            Horizontal = cell.Number is not null && cell.Style.Horizontal == HorizontalPlace.General ? HorizontalPlace.Right : cell.Style.Horizontal,
            IsTop = cell.Style.IsTop,
            Bold = cell.Style.Font.Bold,
            Edges = cell.Style.Edges,
        };
    }
}
