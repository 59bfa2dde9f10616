using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// Which drawn row stands where once the blocks are repeated. Everything that hangs on the grid (merged areas, names, filters, conditional
/// formats) asks this one map, so nothing is left behind.
/// </summary>
internal sealed class RowPlan
{
    private readonly SheetLayout _layout;
    private readonly List<Band> _bands = [];
    private readonly RowSpans _whole;
    private readonly List<RowSpans> _once;

    public RowPlan(SheetLayout layout, SheetValues values)
    {
        _layout = layout;
        for (var level = 0; level < values.Blocks.Length; level++)
        {
            // A block reaches as far as the blocks within it do.
            var (first, last) = (int.MaxValue, 0);
            foreach (var block in values.Blocks.AsSpan()[level..])
            {
                if (!layout.RowsOfBlocks.TryGetValue(block, out var rows)) continue;
                (first, last) = (Math.Min(first, rows.First), Math.Max(last, rows.Last));
            }

            if (last > 0) _bands.Add(new Band(values.Blocks[level], first, last));
        }

        _whole = new RowSpans(1, layout.Rows.Length);
        _once = [_whole];
        AddRows(0, values.Items, null, [_whole]);
    }

    /// <summary>How many rows the drawing has.</summary>
    public int Drawn => _layout.Rows.Length;

    /// <summary>The rows as they will stand, from index 0.</summary>
    public List<PlannedRow> Rows { get; } = [];

    /// <summary>Where a span of drawn rows comes to stand, first and last index.</summary>
    public (int First, int Last) Span(int firstDrawn, int lastDrawn) => _whole.Of(Math.Clamp(firstDrawn, 1, Drawn), Math.Clamp(lastDrawn, 1, Drawn));

    /// <summary>
    /// By what a drawn area repeats: once for the whole sheet where it reaches beyond the blocks, with which it grows; once per item where it lies inside one.
    /// </summary>
    public List<RowSpans> SpansOf(CellRange drawn)
    {
        for (var inner = _bands.Count - 1; inner >= 0; inner--)
        {
            if (_bands[inner].First <= drawn.FirstRow && _bands[inner].Last >= drawn.LastRow) return _bands[inner].Items;
        }

        return _once;
    }

    /// <summary>Rows of the drawing from the first to the last of the innermost open item, the next block repeated where it is drawn.</summary>
    private void AddRows(int level, IReadOnlyList<BlockItem> items, BlockScope? scope, RowSpans[] open)
    {
        var inner = level < _bands.Count ? _bands[level] : null;
        for (var number = open[^1].First; number <= open[^1].Last; number++)
        {
            if (number == inner?.First)
            {
                AddItems(level, items, scope, open);
                number = inner.Last;
                continue;
            }

            foreach (var spans in open)
            {
                spans.Add(number, Rows.Count);
            }

            Rows.Add(new PlannedRow(_layout.Rows[number - 1], scope));
        }
    }

    private void AddItems(int level, IReadOnlyList<BlockItem> items, BlockScope? scope, RowSpans[] open)
    {
        var band = _bands[level];
        foreach (var item in items.Count > 0 ? items : [BlockItem.Blank])
        {
            var spans = new RowSpans(band.First, band.Last);
            var own = new BlockScope(band.Block, item, band.Items.Count, scope);
            band.Items.Add(spans);
            AddRows(level + 1, item.Items, own, [.. open, spans]);
        }
    }

    /// <summary>The drawn rows of a repeated block, and where each of its items comes to stand.</summary>
    private sealed record Band(string Block, int First, int Last)
    {
        public List<RowSpans> Items { get; } = [];
    }
}

/// <summary>An item of a repeated block that a row belongs to.</summary>
/// <param name="Block">The block's name.</param>
/// <param name="Item">The item.</param>
/// <param name="Index">Its number among all items of the block, from 0.</param>
/// <param name="Outer">The item of the block around; null for the outermost.</param>
internal sealed record BlockScope(string Block, BlockItem Item, int Index, BlockScope? Outer)
{
    /// <summary>The item of a block, this one or one around it; null where the row lies in none.</summary>
    public BlockScope? Of(string block) => Block == block ? this : Outer?.Of(block);
}

/// <summary>A row to be written.</summary>
/// <param name="Drawn">The drawn row it comes from.</param>
/// <param name="Scope">The item it belongs to; null outside the repeated blocks.</param>
internal readonly record struct PlannedRow(LayoutRow Drawn, BlockScope? Scope);

/// <summary>An area to be written: indices of planned rows, columns from 1.</summary>
internal readonly record struct PlannedArea(int FirstRow, int LastRow, int FirstColumn, int LastColumn);
