using System.Collections.Immutable;

namespace ReportGen.Workbooks.Grid;

/// <summary>One sheet as a reader sees it: the cells that hold something, and which cells are merged. Nothing of finance.</summary>
public sealed class GridSheet
{
    private readonly RowStarts _rows;
    private readonly MergedAreas _merged;

    /// <param name="name">The name on the sheet's tab.</param>
    /// <param name="cells">The cells with content, in any order; of two at one address the later wins, as in Excel.</param>
    /// <param name="merges">Merged areas; areas that overlap an earlier one are left out, as Excel does on repair.</param>
    public GridSheet(string name, IEnumerable<GridCell> cells, IEnumerable<CellRange> merges)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(merges);
        Name = name;
        Cells = InOrder([.. cells]);
        _rows = RowStarts.Of(Cells.AsSpan(), c => c.Address.Row);
        _merged = new MergedAreas(merges);
    }

    public string Name { get; }

    /// <summary>True for a sheet that its author has hidden.</summary>
    public bool Hidden { get; init; }

    /// <summary>The rows that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>The columns that are not seen; their cells are among the others.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>The cells that hold something, row by row.</summary>
    public ImmutableArray<GridCell> Cells { get; }

    public IReadOnlyList<CellRange> Merges => _merged.All;

    /// <summary>The cell at an address; null where nothing is stored.</summary>
    public GridCell? this[CellAddress address]
    {
        get
        {
            var row = RowOf(address.Row);
            var (first, end) = (0, row.Length);
            while (first < end)
            {
                var middle = (first + end) / 2;
                if (row[middle].Address.Column < address.Column) first = middle + 1;
                else end = middle;
            }

            return first < row.Length && row[first].Address.Column == address.Column ? row[first] : null;
        }
    }

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public ReadOnlySpan<GridCell> RowOf(int row)
    {
        var (start, end) = _rows.Of(row);
        return Cells.AsSpan()[start..end];
    }

    /// <summary>The merged area that covers a cell, or the cell alone.</summary>
    public CellRange AreaOf(CellAddress address) => _merged.Of(address) ?? new CellRange(address);

    /// <summary>The merged areas that have cells in a row, from left to right.</summary>
    public ReadOnlySpan<CellRange> AreasIn(int row) => _merged.In(row);

    /// <summary>True for a cell that lies under a merged area and is not its head: whatever it holds, nobody sees it.</summary>
    public bool IsCovered(CellAddress address) => _merged.Of(address) is { } area && area.First != address;

    /// <summary>Nearly every file has its cells in order.</summary>
    private static ImmutableArray<GridCell> InOrder(ImmutableArray<GridCell> cells)
    {
        for (var i = 1; i < cells.Length; i++)
        {
            if (cells[i].Address <= cells[i - 1].Address)
            {
                return [.. cells.Reverse().DistinctBy(c => c.Address).OrderBy(c => c.Address)];
            }
        }

        return cells;
    }
}
