using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Reading.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Looks for values between the labels of one form; every cell that becomes an entry counts as taken.</summary>
internal sealed class CellSearch
{
    private readonly Alignment _alignment;
    private readonly string _file;

    /// <summary>The right edge of the form, as its labels draw it: what stands beyond is a note beside the form, not a value in it.</summary>
    private readonly int _lastColumn;

    public CellSearch(Alignment alignment, string file)
    {
        (_alignment, _file) = (alignment, file);
        Cells = new FormCells(alignment);
        foreach (var label in alignment.Placed)
        {
            _lastColumn = Math.Max(_lastColumn, label.Area.LastColumn);
        }

        _lastColumn = Math.Max(1, _lastColumn);
    }

    /// <summary>The form's cells, and which of them were taken.</summary>
    public FormCells Cells { get; }

    public Place PlaceOf(CellAddress address) => new(_file, _alignment.Sheet.Name, AddressNames.Of(address));

    /// <summary>The first cell with content in a region, row by row; labels do not count.</summary>
    public GridCell? FirstIn(CellRange region)
    {
        for (var row = region.FirstRow; row <= region.LastRow; row++)
        {
            if (Cells.FirstIn(row, region.FirstColumn, region.LastColumn) is { } cell)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The columns from a label's own to the one before the next label in the same row.</summary>
    public (int First, int Last) ColumnsUnder(Anchor label, CellRange area)
    {
        var (row, next) = (label.Row, int.MaxValue);
        foreach (var other in _alignment.Placed)
        {
            if (other.DrawnRow == row && other.Area.FirstColumn > area.FirstColumn)
            {
                next = Math.Min(next, other.Area.FirstColumn);
            }
        }

        return (area.FirstColumn, Math.Max(area.LastColumn, next == int.MaxValue ? _lastColumn : next - 1));
    }

    /// <summary>The last column before the next label that stands to the right in one of the same rows.</summary>
    public int LastColumnRightOf(CellRange area)
    {
        var next = int.MaxValue;
        foreach (var other in _alignment.Placed)
        {
            if (other.Area.FirstColumn > area.LastColumn && other.Area.FirstRow <= area.LastRow && other.Area.LastRow >= area.FirstRow)
            {
                next = Math.Min(next, other.Area.FirstColumn);
            }
        }

        return next == int.MaxValue ? Math.Max(_lastColumn, area.LastColumn + 1) : next - 1;
    }

    /// <summary>The row before the first label that is drawn below a drawn row, counted with the goals repeated.</summary>
    public int LastRowBefore(int drawnRow, int after)
    {
        var next = int.MaxValue;
        foreach (var other in _alignment.Placed)
        {
            if (other.DrawnRow > drawnRow && other.Area.FirstRow > after)
            {
                next = Math.Min(next, other.Area.FirstRow);
            }
        }

        return next == int.MaxValue ? _alignment.LastRow : next - 1;
    }

    /// <summary>An entry of words.</summary>
    public Entry TextEntry(GridCell? cell, CellAddress where)
    {
        var text = TakenText(cell);
        return new Entry(text, FigureOf(cell) ?? (PlainText.IsBlank(text) ? Figure.Blank : Figure.Words), PlaceOf(cell?.Address ?? where));
    }

    /// <summary>An entry that is itself a label, such as 产出指标: line breaks in it belong to the narrow column, not to the word.</summary>
    public Entry LabelEntry(GridCell? cell, CellAddress where)
    {
        var entry = TextEntry(cell, where);
        return entry.Text.Contains('\n') ? entry with { Text = string.Concat(entry.Text.Split('\n', StringSplitOptions.TrimEntries)) } : entry;
    }

    /// <summary>An entry that should be a number.</summary>
    public Entry FigureEntry(GridCell? cell, CellAddress where)
    {
        var text = TakenText(cell);
        return new Entry(text, FigureOf(cell) ?? FigureParser.Parse(PlainText.Trim(text), cell?.Number), PlaceOf(cell?.Address ?? where));
    }

    /// <summary>An entry that is a number within a cell of several values.</summary>
    public Entry FigureEntry(GridCell cell, string text)
    {
        Cells.Take(cell);
        return new Entry(text.Trim(), FigureOf(cell) ?? FigureParser.Parse(text.Trim(), null), PlaceOf(cell.Address));
    }

    /// <summary>A line of words below the form.</summary>
    public Entry NoteEntry(GridCell cell, bool take)
    {
        if (take)
        {
            Cells.Take(cell);
        }

        return new Entry(cell.Text, Figure.Words, PlaceOf(cell.Address));
    }

    private static Figure? FigureOf(GridCell? cell) => cell is { IsUncalculated: true } ? new Figure(FigureKind.Uncalculated) : null;

    private string TakenText(GridCell? cell)
    {
        if (cell is null)
        {
            return "";
        }

        Cells.Take(cell);
        return cell.Text;
    }
}
