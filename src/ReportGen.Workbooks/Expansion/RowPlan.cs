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

    public RowPlan(SheetLayout layout, SheetValues values)
    {
        _layout = layout;
        for (var level = 0; level < values.Blocks.Length; level++)
        {
            // A block reaches as far as the blocks within it do.
            var names = values.Blocks[level..];
            var rows = layout.Cells.Where(c => c.Template.Markers.Any(m => m.Key.Length == 0 && names.Contains(m.Block))).Select(c => c.Address.Row).ToList();
            if (rows.Count > 0)
            {
                _bands.Add(new Band(values.Blocks[level], rows.Min(), rows.Max()));
            }
        }

        _whole = new RowSpans(1, layout.Rows.Count);
        AddRows(0, values.Items, null, [_whole]);
    }

    /// <summary>How many rows the drawing has.</summary>
    public int Drawn => _layout.Rows.Count;

    /// <summary>The rows as they will stand, from index 0.</summary>
    public List<PlannedRow> Rows { get; } = [];

    /// <summary>Where a span of drawn rows comes to stand, first and last index.</summary>
    public (int First, int Last) Span(int firstDrawn, int lastDrawn) => _whole.Of(Math.Clamp(firstDrawn, 1, Drawn), Math.Clamp(lastDrawn, 1, Drawn));

    /// <summary>
    /// Where a drawn area comes to stand: once, grown with the blocks where it reaches beyond them; once per item where it lies inside one.
    /// </summary>
    public IEnumerable<PlannedArea> Areas(CellRange drawn)
    {
        var within = _bands.FindLast(b => b.First <= drawn.FirstRow && b.Last >= drawn.LastRow);
        foreach (var spans in within?.Items ?? [_whole])
        {
            var (first, last) = spans.Of(drawn.FirstRow, drawn.LastRow);
            yield return new PlannedArea(first, last, drawn.FirstColumn, drawn.LastColumn);
        }
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

    /// <summary>Where drawn rows come to stand within one item, or within the whole sheet.</summary>
    private sealed class RowSpans(int first, int last)
    {
        private readonly int[] _first = CreateFilled(last - first + 1);
        private readonly int[] _last = new int[last - first + 1];

        public int First { get; } = first;

        public int Last { get; } = last;

        public void Add(int drawn, int planned)
        {
            var at = drawn - First;
            _first[at] = _first[at] < 0 ? planned : _first[at];
            _last[at] = planned;
        }

        public (int First, int Last) Of(int firstDrawn, int lastDrawn) => (_first[firstDrawn - First], _last[lastDrawn - First]);

        private static int[] CreateFilled(int length)
        {
            var unset = new int[length];
            Array.Fill(unset, -1);
            return unset;
        }
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
