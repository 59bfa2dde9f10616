using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Documents.Tables;

/// <summary>
/// A printed form as tables of a document: the same texts, merged cells, widths and lines. Only the first rows of a table can be repeated on
/// every page, so a form whose repeated rows lie further down becomes two tables, one close below the other.
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

        var cells = Cut(Cut(sheet.Cells, titles.First - 1), titles.Last);
        var lower = Part(sheet, cells, titles.First, sheet.Rows, titles.Last - titles.First + 1);
        return titles.First == 1 ? [lower] : [Part(sheet, cells, 1, titles.First - 1, 0), lower with { ContinuesTable = true }];
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
