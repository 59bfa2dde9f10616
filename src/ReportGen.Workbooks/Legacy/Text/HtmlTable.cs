using System.Globalization;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>One table of a web page while it is read: where its cells come to stand among those that reach over several rows.</summary>
internal sealed class HtmlTable(ReadLimits limits)
{
    private const int WidestSpan = 1_000;
    private const int LongestSpan = 65_534;

    private readonly List<(CellRange Area, string Text)> _cells = [];
    private readonly Dictionary<int, int> _occupiedTo = [];
    private readonly HtmlText _text = new(limits);
    private int _row;
    private int _column;
    private int _span = 1;
    private int _rows = 1;
    private long _merged;

    /// <summary>True between the beginning and the end of a cell.</summary>
    public bool InCell { get; private set; }

    /// <summary>The text of the open cell; what stands between cells by mistake gets one of its own.</summary>
    public HtmlText Text
    {
        get
        {
            if (!InCell)
            {
                BeginCell(null, null);
            }

            return _text;
        }
    }

    public void BeginRow()
    {
        EndCell();
        (_row, _column) = (_row + 1, 0);
    }

    public void BeginCell(string? columns, string? rows)
    {
        EndCell();
        _row = Math.Max(_row, 1);
        do
        {
            _column++;
        }
        while (_occupiedTo.GetValueOrDefault(_column) >= _row);

        (_span, _rows) = (Span(columns, WidestSpan), Span(rows, LongestSpan));
        if (_column + _span - 1 > CellAddress.MaxColumn || _row > CellAddress.MaxRow)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "cell beyond the sheet");
        }

        Occupy();
        InCell = true;
    }

    public void EndCell()
    {
        if (!InCell)
        {
            return;
        }

        InCell = false;
        var text = _text.Take();
        if (text.Length > 0 || _span > 1 || _rows > 1)
        {
            _cells.Add((new CellRange(_row, _column, _row + _rows - 1, _column + _span - 1), text));
            if (_cells.Count > limits.Cells)
            {
                throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), limits.Cells);
            }
        }

        _column += _span - 1;
    }

    /// <summary>Puts the cells on a sheet.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="above">Rows of the sheet that are taken already.</param>
    /// <returns>How many rows the table takes; none where it only held other tables.</returns>
    public int PutOn(GridBuilder grid, int above)
    {
        EndCell();
        if (_cells.TrueForAll(c => c.Text.Length == 0))
        {
            return 0;
        }

        foreach (var (area, text) in _cells)
        {
            // A cell may claim more rows than the table has.
            var placed = new CellRange(area.FirstRow + above, area.FirstColumn, Math.Min(area.LastRow, _row) + above, area.LastColumn);
            if (text.Length > 0)
            {
                grid.Add(new GridCell(placed.First, text, null));
            }

            if (placed.Rows > 1 || placed.Columns > 1)
            {
                grid.Merge(placed);
            }
        }

        return _row;
    }

    private void Occupy()
    {
        if (_span == 1 && _rows == 1)
        {
            return;
        }

        _merged += (long)_span * _rows;
        if (_merged > limits.MergedCells)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MergedCells), limits.MergedCells);
        }

        for (var column = _column; column < _column + _span; column++)
        {
            _occupiedTo[column] = _row + _rows - 1;
        }
    }

    private static int Span(string? written, int most) =>
        int.TryParse(written, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
