using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>The cells in the rows of one form, each with what it was taken for, so that what nobody took can be told.</summary>
internal sealed class FormCells
{
    private readonly Alignment _alignment;
    private readonly Use[] _uses;

    /// <summary>The form's first row, or that of a label which is merged with rows above it.</summary>
    private readonly int _firstRow;

    private readonly List<GridCell> _pictures = [];

    /// <summary>Where the cells of each row begin, from the first row on to the one behind the last.</summary>
    private readonly int[] _starts;

    public FormCells(Alignment alignment)
    {
        _alignment = alignment;
        (_firstRow, var lastRow) = (alignment.FirstRow, alignment.LastRow);
        foreach (var label in alignment.Placed)
        {
            (_firstRow, lastRow) = (Math.Min(_firstRow, label.Area.FirstRow), Math.Max(lastRow, label.Area.LastRow));
        }

        _starts = new int[lastRow - _firstRow + 2];
        var at = FirstIndex();
        for (var row = _firstRow; row <= lastRow + 1; row++)
        {
            while (at < alignment.Cells.Length && alignment.Cells[at].Address.Row < row)
            {
                at++;
            }

            _starts[row - _firstRow] = at;
        }

        _uses = new Use[_starts[^1] - _starts[0]];
        foreach (var label in alignment.Placed)
        {
            UseOf(label.Cell) = Use.Label;
        }
    }

    private enum Use : byte
    {
        Free,
        Value,
        Label,
    }

    /// <summary>The cells with content that were neither a label nor a value, row by row.</summary>
    public IEnumerable<GridCell> Left
    {
        get
        {
            for (var i = 0; i < _uses.Length; i++)
            {
                var cell = _alignment.Cells[_starts[0] + i];
                if (_uses[i] == Use.Free && cell.Address.Row >= _alignment.FirstRow && cell.Address.Row <= _alignment.LastRow && !PlainText.IsBlank(cell.Text))
                {
                    yield return cell;
                }
            }
        }
    }

    /// <summary>The cells that were taken for values and hold a picture.</summary>
    public IReadOnlyList<GridCell> Pictures => _pictures;

    /// <summary>The last row of what was taken; that of the form where nothing was.</summary>
    public int LastTakenRow
    {
        get
        {
            if (Array.FindLastIndex(_uses, u => u != Use.Free) is not (>= 0 and var taken))
            {
                return _alignment.LastRow;
            }

            // Cells are asked for their areas only where some area goes on below them all.
            var last = _alignment.Cells[_starts[0] + taken].Address.Row;
            foreach (var area in _alignment.Sheet.AreasIn(last + 1))
            {
                if (area.FirstRow <= last) return LastRowOf(taken);
            }

            return last;
        }
    }

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public ReadOnlySpan<GridCell> RowOf(int row)
    {
        var at = row - _firstRow;
        return at < 0 || at >= _starts.Length - 1 ? [] : _alignment.Cells.AsSpan()[_starts[at].._starts[at + 1]];
    }

    /// <summary>The first cell of a row between two columns that is seen; labels do not count.</summary>
    public GridCell? FirstIn(int row, int firstColumn, int lastColumn)
    {
        var cells = RowOf(row);
        for (var i = 0; i < cells.Length && cells[i].Address.Column <= lastColumn; i++)
        {
            // Text under a merged area is not shown by any program; it is reported, not read.
            if (cells[i].Address.Column >= firstColumn && _uses[_starts[row - _firstRow] - _starts[0] + i] != Use.Label && !_alignment.Sheet.IsCovered(cells[i].Address))
            {
                return cells[i];
            }
        }

        return null;
    }

    public void Take(GridCell cell)
    {
        ref var use = ref UseOf(cell);
        use = use == Use.Label ? use : Use.Value;
        if (cell.IsPicture) _pictures.Add(cell);
    }

    private int LastRowOf(int taken)
    {
        var last = 0;
        for (var i = 0; i <= taken; i++)
        {
            if (_uses[i] != Use.Free) last = Math.Max(last, _alignment.Sheet.AreaOf(_alignment.Cells[_starts[0] + i].Address).LastRow);
        }

        return last;
    }

    private ref Use UseOf(GridCell cell)
    {
        var at = _starts[cell.Address.Row - _firstRow];
        while (_alignment.Cells[at].Address.Column < cell.Address.Column)
        {
            at++;
        }

        return ref _uses[at - _starts[0]];
    }

    /// <summary>Where the form's cells begin among those of its sheet, which may hold many forms.</summary>
    private int FirstIndex()
    {
        var (low, high) = (0, _alignment.Cells.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _alignment.Cells[middle].Address.Row < _firstRow ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
