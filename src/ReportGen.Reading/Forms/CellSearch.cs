using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Reading.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>
/// Looks for values between the labels of one form and remembers every cell that was taken, so that what nobody took can be told.
/// </summary>
internal sealed class CellSearch
{
    private readonly Alignment _alignment;
    private readonly string _file;
    private readonly HashSet<CellAddress> _labels;
    private readonly HashSet<CellAddress> _taken;

    /// <summary>The right edge of the form, as its labels draw it: what stands beyond is a note beside the form, not a value in it.</summary>
    private readonly int _lastColumn;

    public CellSearch(Alignment alignment, string file)
    {
        _alignment = alignment;
        _file = file;
        _labels = [.. alignment.Plan.Anchors.Select(alignment.CellOf).OfType<GridCell>().Select(c => c.Address)];
        _taken = [.. _labels];
        _lastColumn = alignment.Placed.Select(p => p.Area.LastColumn).DefaultIfEmpty(1).Max();
    }

    /// <summary>The cells with content that were neither a label nor a value, row by row.</summary>
    public IEnumerable<GridCell> Left => _alignment.Sheet.Cells.Where(c =>
        c.Address.Row >= _alignment.FirstRow && c.Address.Row <= _alignment.LastRow && !_taken.Contains(c.Address) && !string.IsNullOrWhiteSpace(c.Text));

    /// <summary>Labels, and cells whose content has been read.</summary>
    public IReadOnlyCollection<CellAddress> Taken => _taken;

    public Place PlaceOf(CellAddress address) => new(_file, _alignment.Sheet.Name, address.ToString());

    public void Take(CellAddress address) => _taken.Add(address);

    /// <summary>The first cell with content in a region, row by row; labels do not count.</summary>
    public GridCell? FirstIn(CellRange region)
    {
        for (var row = region.FirstRow; row <= region.LastRow; row++)
        {
            for (var column = region.FirstColumn; column <= region.LastColumn; column++)
            {
                var address = new CellAddress(row, column);
                if (_alignment.Sheet[address] is { } cell && !_labels.Contains(address) && IsHead(address))
                {
                    return cell;
                }
            }
        }

        return null;
    }

    /// <summary>The columns from a label's own to the one before the next label in the same row.</summary>
    public (int First, int Last) ColumnsUnder(Anchor label, CellRange area)
    {
        var next = int.MaxValue;
        foreach (var (anchor, other) in _alignment.Placed)
        {
            if (anchor.Row == label.Row && other.FirstColumn > area.FirstColumn)
            {
                next = Math.Min(next, other.FirstColumn);
            }
        }

        return (area.FirstColumn, Math.Max(area.LastColumn, next == int.MaxValue ? _lastColumn : next - 1));
    }

    /// <summary>The last column before the next label that stands to the right in one of the same rows.</summary>
    public int LastColumnRightOf(CellRange area) => _alignment.Placed
        .Where(p => p.Area.FirstColumn > area.LastColumn && p.Area.FirstRow <= area.LastRow && p.Area.LastRow >= area.FirstRow)
        .Select(p => p.Area.FirstColumn - 1).DefaultIfEmpty(Math.Max(_lastColumn, area.LastColumn + 1)).Min();

    /// <summary>The row before the first label that is drawn below a drawn row, counted with the goals repeated.</summary>
    public int LastRowBefore(int drawnRow, int after) => _alignment.Placed
        .Where(p => p.Anchor.Row > drawnRow && p.Area.FirstRow > after)
        .Select(p => p.Area.FirstRow - 1).DefaultIfEmpty(_alignment.LastRow).Min();

    /// <summary>An entry of words; the cell counts as taken.</summary>
    public Entry TextEntry(GridCell? cell, CellAddress where)
    {
        var text = TakenOf(cell)?.Text ?? "";
        return new Entry(text, FigureOf(cell) ?? (string.IsNullOrWhiteSpace(text) ? Figure.Blank : new Figure(FigureKind.Text)), PlaceOf(cell?.Address ?? where));
    }

    /// <summary>An entry that is itself a label, such as 产出指标: line breaks in it belong to the narrow column, not to the word.</summary>
    public Entry LabelEntry(GridCell? cell, CellAddress where)
    {
        var entry = TextEntry(cell, where);
        return entry.Text.Contains('\n') ? entry with { Text = string.Concat(entry.Text.Split('\n', StringSplitOptions.TrimEntries)) } : entry;
    }

    /// <summary>An entry that should be a number; the cell counts as taken.</summary>
    public Entry FigureEntry(GridCell? cell, CellAddress where)
    {
        var text = TakenOf(cell)?.Text ?? "";
        return new Entry(text, FigureOf(cell) ?? FigureParser.Parse(text.Trim(), cell?.Number), PlaceOf(cell?.Address ?? where));
    }

    /// <summary>An entry that is a number within a cell of several values.</summary>
    public Entry FigureEntry(GridCell cell, string text)
    {
        _taken.Add(cell.Address);
        return new Entry(text.Trim(), FigureOf(cell) ?? FigureParser.Parse(text.Trim(), null), PlaceOf(cell.Address));
    }

    /// <summary>A line of words below the form.</summary>
    public Entry NoteEntry(GridCell cell, bool take)
    {
        if (take)
        {
            _taken.Add(cell.Address);
        }

        return new Entry(cell.Text, new Figure(FigureKind.Text), PlaceOf(cell.Address));
    }

    private static Figure? FigureOf(GridCell? cell) => cell is { IsUncalculated: true } ? new Figure(FigureKind.Uncalculated) : null;

    private GridCell? TakenOf(GridCell? cell)
    {
        if (cell is not null)
        {
            _taken.Add(cell.Address);
        }

        return cell;
    }

    /// <summary>Text under a merged area is not shown by any program; it is reported, not read.</summary>
    private bool IsHead(CellAddress address) => _alignment.Sheet.AreaOf(address).First == address;
}
