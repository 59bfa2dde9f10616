using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Drafting;

/// <summary>Where rows come to stand once others are gone.</summary>
internal sealed class KeptRows(IReadOnlySet<int> removed)
{
    private readonly int[] _removed = [.. removed.Order()];

    public bool Has(int row) => Array.BinarySearch(_removed, row) < 0;

    /// <summary>The new number of a row that stays; of one that goes, that of the next which stays.</summary>
    public int Moved(int row)
    {
        var at = Array.BinarySearch(_removed, row);
        return row - (at < 0 ? ~at : at);
    }

    /// <summary>What is left of an area; null where nothing is.</summary>
    public CellRange? Moved(CellRange area)
    {
        var (first, last) = (Moved(area.FirstRow), Moved(area.LastRow) - (Has(area.LastRow) ? 0 : 1));
        return first <= last ? area with { FirstRow = first, LastRow = last } : null;
    }
}
