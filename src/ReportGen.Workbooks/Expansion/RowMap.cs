using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Expansion;

/// <summary>Where drawn rows come to stand on the written sheet, counted from 1. Everything that hangs on the grid asks it.</summary>
/// <param name="drawn">How many rows the drawing has.</param>
internal abstract class RowMap(int drawn)
{
    /// <summary>The last row of the sheet.</summary>
    public abstract int Last { get; }

    /// <summary>Where a drawn range comes to stand, grown with the block.</summary>
    public CellRange RangeOf(CellRange range)
    {
        if (range.FirstRow > drawn)
        {
            // Below everything drawn, where only pictures and empty ranges are.
            var shift = Last - drawn;
            return range with { FirstRow = Math.Min(range.FirstRow + shift, CellAddress.MaxRow), LastRow = Math.Min(range.LastRow + shift, CellAddress.MaxRow) };
        }

        var (first, last) = Of(range.FirstRow, range.LastRow);
        return range with { FirstRow = first, LastRow = last };
    }

    /// <summary>The first and the last row of a span of drawn rows.</summary>
    protected abstract (int First, int Last) Of(int firstDrawn, int lastDrawn);
}
