using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// Which drawn row stands where once the block is repeated. Everything that hangs on the grid (merged areas, names, filters, conditional
/// formats) asks this one map, so nothing is left behind.
/// </summary>
internal sealed class RowPlan
{
    private readonly int[] _first;
    private readonly int[] _last;

    public RowPlan(SheetLayout layout, string block, int items)
    {
        var repeated = layout.Cells.Where(c => c.Template.Markers.Any(m => m.Block == block && m.Key.Length == 0)).Select(c => c.Address.Row).ToList();
        (BlockFirst, BlockLast) = repeated.Count == 0 ? (0, -1) : (repeated.Min(), repeated.Max());
        _first = new int[layout.Rows.Count + 1];
        _last = new int[layout.Rows.Count + 1];

        for (var number = 1; number <= layout.Rows.Count; number++)
        {
            if (number == BlockFirst)
            {
                AddBlock(layout, Math.Max(items, 1));
                number = BlockLast;
            }
            else
            {
                _first[number] = _last[number] = Rows.Count;
                Rows.Add(new PlannedRow(layout.Rows[number - 1], -1));
            }
        }
    }

    /// <summary>First and last drawn row of the repeated block; an empty span where the layout repeats nothing.</summary>
    public int BlockFirst { get; }

    public int BlockLast { get; }

    /// <summary>How many rows the drawing has.</summary>
    public int Drawn => _first.Length - 1;

    /// <summary>The rows as they will stand, from index 0.</summary>
    public List<PlannedRow> Rows { get; } = [];

    /// <summary>Where a span of drawn rows comes to stand, first and last index.</summary>
    public (int First, int Last) Span(int firstDrawn, int lastDrawn) => (_first[Math.Clamp(firstDrawn, 1, _first.Length - 1)], _last[Math.Clamp(lastDrawn, 1, _last.Length - 1)]);

    /// <summary>
    /// Where a drawn area comes to stand: once, grown with the block where it reaches beyond it; once per item where it lies inside.
    /// </summary>
    public IEnumerable<PlannedArea> Areas(CellRange drawn)
    {
        if (drawn.FirstRow < BlockFirst || drawn.LastRow > BlockLast)
        {
            var (first, last) = Span(drawn.FirstRow, drawn.LastRow);
            yield return new PlannedArea(first, last, drawn.FirstColumn, drawn.LastColumn);
            yield break;
        }

        var size = BlockLast - BlockFirst + 1;
        for (var start = _first[BlockFirst]; start + size - 1 <= _last[BlockLast]; start += size)
        {
            yield return new PlannedArea(start + drawn.FirstRow - BlockFirst, start + drawn.LastRow - BlockFirst, drawn.FirstColumn, drawn.LastColumn);
        }
    }

    private void AddBlock(SheetLayout layout, int items)
    {
        for (var item = 0; item < items; item++)
        {
            for (var number = BlockFirst; number <= BlockLast; number++)
            {
                if (item == 0)
                {
                    _first[number] = Rows.Count;
                }

                _last[number] = Rows.Count;
                Rows.Add(new PlannedRow(layout.Rows[number - 1], item));
            }
        }
    }
}

/// <summary>A row to be written.</summary>
/// <param name="Drawn">The drawn row it comes from.</param>
/// <param name="Item">Index of the repeated item; -1 outside the block.</param>
internal readonly record struct PlannedRow(LayoutRow Drawn, int Item);

/// <summary>An area to be written: indices of planned rows, columns from 1.</summary>
internal readonly record struct PlannedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn);
