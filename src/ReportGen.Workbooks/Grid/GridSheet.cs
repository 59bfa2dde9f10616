namespace ReportGen.Workbooks.Grid;

/// <summary>One sheet as a reader sees it: the cells that hold something, and which cells are merged. Nothing of finance.</summary>
public sealed class GridSheet
{
    private readonly Dictionary<CellAddress, GridCell> _byAddress;
    private readonly Dictionary<CellAddress, CellRange> _merged = [];
    private readonly List<GridCell> _cells;

    /// <param name="name">The name on the sheet's tab.</param>
    /// <param name="cells">The cells with content, in any order; of two at one address the later wins, as in Excel.</param>
    /// <param name="merges">Merged areas; areas that overlap an earlier one are left out, as Excel does on repair.</param>
    public GridSheet(string name, IEnumerable<GridCell> cells, IEnumerable<CellRange> merges)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(merges);
        Name = name;
        _byAddress = new Dictionary<CellAddress, GridCell>(cells.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var cell in cells)
        {
            _byAddress[cell.Address] = cell;
        }

        _cells = InOrder(_byAddress.Values);
        Merges = Covered([.. merges]);
    }

    public string Name { get; }

    /// <summary>True for a sheet that its author has hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>The rows that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>The columns that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>The cells that hold something, row by row.</summary>
    public IReadOnlyList<GridCell> Cells => _cells;

    public IReadOnlyList<CellRange> Merges { get; }

    /// <summary>The cell at an address; null where nothing is stored.</summary>
    public GridCell? this[CellAddress address] => _byAddress.GetValueOrDefault(address);

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public IEnumerable<GridCell> RowOf(int row)
    {
        for (var i = FirstOf(row); i < _cells.Count && _cells[i].Address.Row == row; i++)
        {
            yield return _cells[i];
        }
    }

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

    /// <summary>Where the cells of a row begin, or those of the next row that has any.</summary>
    private int FirstOf(int row)
    {
        var (first, end) = (0, _cells.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_cells[middle].Address.Row < row) first = middle + 1;
            else end = middle;
        }

        return first;
    }

    /// <summary>The merged areas that overlap no earlier one, their cells noted.</summary>
    private List<CellRange> Covered(List<CellRange> merges)
    {
        merges.RemoveAll(m => m.Rows == 1 && m.Columns == 1);
        _merged.EnsureCapacity(merges.Sum(m => m.Rows * m.Columns));
        merges.RemoveAll(m => !TryCover(m));
        return merges;
    }

    /// <summary>Covers the cells of a merged area; false for one that overlaps an earlier one.</summary>
    private bool TryCover(CellRange merge)
    {
        for (var row = merge.FirstRow; row <= merge.LastRow; row++)
        {
            for (var column = merge.FirstColumn; column <= merge.LastColumn; column++)
            {
                if (_merged.ContainsKey(new CellAddress(row, column))) return false;
            }
        }

        for (var row = merge.FirstRow; row <= merge.LastRow; row++)
        {
            for (var column = merge.FirstColumn; column <= merge.LastColumn; column++)
            {
                _merged.Add(new CellAddress(row, column), merge);
            }
        }

        return true;
    }
}
