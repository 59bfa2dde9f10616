using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Composing;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Documents.Annex;

/// <summary>A sheet of tables: title, the lines below it, the grid with its merged cells and heading rows, small print.</summary>
internal sealed class AnnexTable
{
    /// <summary>The width of a column's share of the page: an upright page takes some 90 characters, one across 135.</summary>
    private const double Upright = 90;
    private const double Across = 135;

    private readonly PaperStyle _paper;
    private readonly int _columns;
    private readonly ImmutableArray<ComposedCell>.Builder _cells = ImmutableArray.CreateBuilder<ComposedCell>();
    private readonly ImmutableArray<CellRange>.Builder _merges = ImmutableArray.CreateBuilder<CellRange>();
    private int _row = 1;
    private (int First, int Last)? _repeated;

    private AnnexTable(PaperStyle paper, int columns) => (_paper, _columns) = (paper, Math.Max(1, columns));

    public static ComposedSheet Of(AnnexSheet sheet, PaperStyle paper)
    {
        var widest = sheet.Tables.MaxBy(t => t.Columns);
        var table = new AnnexTable(paper, widest?.Columns ?? 1);
        foreach (var block in sheet.Tables)
        {
            table.Add(block);
        }

        var landscape = sheet.Tables.Any(t => t.Landscape);
        return new ComposedSheet(sheet.Name, table._cells.ToImmutable())
        {
            Widths = widest is { Columns: > 0 } ? [.. TableMeasures.Of([widest], landscape ? Across : Upright, paper).Widths] : [],
            Merges = table._merges.ToImmutable(),
            Landscape = landscape,
            RepeatedRows = table._repeated,
        };
    }

    private void Add(TableBlock table)
    {
        AddLine(table.Title, _paper.TableTitle, HorizontalPlace.Center);
        foreach (var line in table.HeadLines)
        {
            AddHeadLine(line);
        }

        // A sheet has one range of repeated rows: that of its last table with headings, which is the one that goes on for pages.
        _repeated = table.HeaderRows > 0 ? (_row, _row + table.HeaderRows - 1) : _repeated;
        var first = _row;
        foreach (var row in TableGrid.Of(table))
        {
            foreach (var placed in row)
            {
                AddCell(placed, first + placed.Row);
            }

            _row++;
        }

        AddLine(table.Note, _paper.Note, HorizontalPlace.Left);
    }

    /// <summary>Every cell under a merged one carries the lines round it; the first carries the text.</summary>
    private void AddCell(PlacedTableCell placed, int top)
    {
        var cell = placed.Cell;
        var style = new ComposedStyle(_paper.Table.Font, (double)_paper.Table.Size)
        {
            Bold = cell.Bold,
            Edges = cell.Edges,
            Horizontal = cell.Horizontal,
            Format = cell.Number is null ? NumberFormat.General : cell.Format,
        };
        for (var column = placed.Column; column < placed.Column + cell.ColumnSpan; column++)
        {
            var isFirst = _row == top && column == placed.Column;
            _cells.Add(new ComposedCell(new CellAddress(_row, column + 1), isFirst ? cell.Text : "", isFirst ? cell.Number : null, style));
        }

        if (_row == top && (cell.ColumnSpan > 1 || cell.RowSpan > 1))
        {
            _merges.Add(new CellRange(_row, placed.Column + 1, _row + cell.RowSpan - 1, placed.Column + cell.ColumnSpan));
        }
    }

    private void AddLine(string text, TextFace face, HorizontalPlace place)
    {
        if (text.Length > 0)
        {
            AddOver(1, _columns, text, new ComposedStyle(face.Font, (double)face.Size) { Bold = face.Bold, Horizontal = place });
            _row++;
        }
    }

    private void AddHeadLine(TableHeadLine line)
    {
        var style = new ComposedStyle(_paper.Table.Font, (double)_paper.Table.Size);
        var left = line.Left.Length == 0 ? 0 : line.Right.Length == 0 ? _columns : (_columns + 1) / 2;
        if (left > 0)
        {
            AddOver(1, left, left == _columns && line.Right.Length > 0 ? $"{line.Left}　{line.Right}" : line.Left, style with { Horizontal = HorizontalPlace.Left });
        }

        if (left < _columns)
        {
            AddOver(left + 1, _columns, line.Right, style with { Horizontal = HorizontalPlace.Right });
        }

        _row++;
    }

    private void AddOver(int first, int last, string text, ComposedStyle style)
    {
        _cells.Add(new ComposedCell(new CellAddress(_row, first), text, null, style));
        if (last > first)
        {
            _merges.Add(new CellRange(_row, first, _row, last));
        }
    }
}
