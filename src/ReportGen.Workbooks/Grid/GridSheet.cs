namespace ReportGen.Workbooks.Grid;

/// <summary>One sheet as a reader sees it: the cells that hold something, and which cells are merged. Nothing of finance.</summary>
public sealed class GridSheet
{
    private readonly Dictionary<CellAddress, GridCell> _byAddress;
    private readonly Dictionary<CellAddress, CellRange> _merged;
    private readonly Lazy<ILookup<int, GridCell>> _byRow;

    /// <param name="name">The name on the sheet's tab.</param>
    /// <param name="cells">The cells with content, in any order; of two at one address the later wins, as in Excel.</param>
    /// <param name="merges">Merged areas; areas that overlap an earlier one are left out, as Excel does on repair.</param>
    public GridSheet(string name, IEnumerable<GridCell> cells, IEnumerable<CellRange> merges)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Name = name;
        _byAddress = new Dictionary<CellAddress, GridCell>(cells.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var cell in cells)
        {
            _byAddress[cell.Address] = cell;
        }

        Cells = InOrder(_byAddress.Values);
        _byRow = new Lazy<ILookup<int, GridCell>>(() => Cells.ToLookup(c => c.Address.Row));
        _merged = [];
        Merges = [.. merges.Where(m => (m.Rows > 1 || m.Columns > 1) && TryCover(m))];
    }

    public string Name { get; }

    /// <summary>True for a sheet that its author has hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>The rows that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>The columns that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>The cells that hold something, row by row.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public IReadOnlyList<CellRange> Merges { get; }

    /// <summary>The cell at an address; null where nothing is stored.</summary>
    public GridCell? this[CellAddress address] => _byAddress.GetValueOrDefault(address);

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public IEnumerable<GridCell> RowOf(int row) => _byRow.Value[row];

    /// <summary>The merged area that covers a cell, or the cell alone.</summary>
    public CellRange AreaOf(CellAddress address) => _merged.TryGetValue(address, out var merge) ? merge : new CellRange(address);

    /// <summary>True for a cell that lies under a merged area and is not its head: whatever it holds, nobody sees it.</summary>
    public bool IsCovered(CellAddress address) => _merged.TryGetValue(address, out var merge) && merge.First != address;

    /// <summary>Nearly every file has its cells in order.</summary>
    private static List<GridCell> InOrder(IEnumerable<GridCell> cells)
    {
        List<GridCell> all = [.. cells];
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].Address < all[i - 1].Address)
            {
                return [.. all.OrderBy(c => c.Address)];
            }
        }

        return all;
    }

    /// <summary>Covers the cells of a merged area; false for one that overlaps an earlier one.</summary>
    private bool TryCover(CellRange merge)
    {
        foreach (var cell in CellsOf(merge))
        {
            if (_merged.ContainsKey(cell))
            {
                return false;
            }
        }

        foreach (var cell in CellsOf(merge))
        {
            _merged[cell] = merge;
        }

        return true;
    }

    private static IEnumerable<CellAddress> CellsOf(CellRange range)
    {
        for (var row = range.FirstRow; row <= range.LastRow; row++)
        {
            for (var column = range.FirstColumn; column <= range.LastColumn; column++)
            {
                yield return new CellAddress(row, column);
            }
        }
    }
}
