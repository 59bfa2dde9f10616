namespace ReportGen.Workbooks.Grid;

/// <summary>The merged areas of a sheet, each cut into its rows, so that the area of a cell is found by the row and then from left to right.</summary>
internal sealed class MergedAreas
{
    /// <summary>The areas of the pieces, row by row and from left to right.</summary>
    private readonly CellRange[] _pieces;
    private readonly RowStarts _rows;

    /// <param name="areas">In any order; areas that overlap an earlier one are left out, as Excel does on repair.</param>
    public MergedAreas(IEnumerable<CellRange> areas)
    {
        All = [.. areas];
        All.RemoveAll(a => a.Rows == 1 && a.Columns == 1);
        (var keys, _pieces) = Pieces(All);
        if (Overlaps(keys))
        {
            All = Apart(All);
            (keys, _pieces) = Pieces(All);
        }

        _rows = RowStarts.Of<long>(keys, RowOf);
    }

    /// <summary>The areas, in their own order.</summary>
    public List<CellRange> All { get; }

    /// <summary>The area that covers a cell; null for a cell that is not merged.</summary>
    public CellRange? Of(CellAddress cell)
    {
        var (start, end) = _rows.Of(cell.Row);
        var behind = start;
        while (behind < end)
        {
            var middle = (behind + end) / 2;
            if (_pieces[middle].FirstColumn <= cell.Column) behind = middle + 1;
            else end = middle;
        }

        return behind > start && _pieces[behind - 1].LastColumn >= cell.Column ? _pieces[behind - 1] : null;
    }

    /// <summary>The areas that have cells in a row, from left to right.</summary>
    public ReadOnlySpan<CellRange> In(int row)
    {
        var (start, end) = _rows.Of(row);
        return _pieces.AsSpan(start, end - start);
    }

    /// <summary>A piece for each row of each area, sorted by where it begins.</summary>
    private static (long[] Keys, CellRange[] Pieces) Pieces(List<CellRange> areas)
    {
        var count = 0;
        foreach (var area in areas) count += area.Rows;
        var (keys, pieces, at) = (new long[count], new CellRange[count], 0);
        foreach (var area in areas)
        {
            for (var row = area.FirstRow; row <= area.LastRow; row++, at++) (keys[at], pieces[at]) = (Key(row, area.FirstColumn), area);
        }

        Array.Sort(keys, pieces);
        return (keys, pieces);
    }

    private static long Key(int row, int column) => ((long)row << 32) | (uint)column;

    private static int RowOf(long key) => (int)(key >> 32);

    private bool Overlaps(long[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (RowOf(keys[i]) == RowOf(keys[i - 1]) && _pieces[i].FirstColumn <= _pieces[i - 1].LastColumn) return true;
        }

        return false;
    }

    /// <summary>Damaged files: the areas that overlap no earlier one.</summary>
    private static List<CellRange> Apart(List<CellRange> areas)
    {
        var covered = new HashSet<CellAddress>();
        return areas.FindAll(area =>
        {
            List<CellAddress> cells = [.. Cells(area)];
            if (cells.Exists(covered.Contains)) return false;
            covered.UnionWith(cells);
            return true;
        });
    }

    private static IEnumerable<CellAddress> Cells(CellRange area) =>
        from row in Enumerable.Range(area.FirstRow, area.Rows)
        from column in Enumerable.Range(area.FirstColumn, area.Columns)
        select new CellAddress(row, column);
}
