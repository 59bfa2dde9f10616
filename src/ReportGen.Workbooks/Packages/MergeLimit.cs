using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Packages;

/// <summary>Counts the cells of merged areas against the limit, whichever kind of file they stand in.</summary>
internal sealed class MergeLimit(ReadLimits limits)
{
    /// <summary>How many cells lie in the areas so far.</summary>
    public long Count { get; private set; }

    /// <summary>One more area.</summary>
    /// <returns>The area as far as it is looked at.</returns>
    /// <exception cref="UnreadableWorkbookException">There are more of them than any form has.</exception>
    public CellRange Add(CellRange merge)
    {
        var clipped = merge.Clipped();
        Count += (long)clipped.Rows * clipped.Columns;
        return Count <= limits.MergedCells ? clipped : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MergedCells), limits.MergedCells);
    }
}
