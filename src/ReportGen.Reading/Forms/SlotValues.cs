using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Where the value of a single marker stands on a filled sheet, and the cell that holds it.</summary>
internal static class SlotValues
{
    /// <summary>The cell with the value, and where it stands or would stand; null where the label itself was not found.</summary>
    public static (GridCell? Cell, CellAddress Where)? Find(Slot slot, Alignment alignment, CellSearch search) => slot switch
    {
        RightSlot right => alignment.AreaOf(right.Label) is { } area ? RightOf(area, search) : null,
        BelowSlot below => alignment.AreaOf(below.Label) is { } area ? Below(below, area, search) : null,
        GridSlot grid => alignment.AreaOf(grid.RowLabel) is { } row && alignment.AreaOf(grid.ColumnLabel) is { } column ? Crossing(grid, row, column, search) : null,
        _ => throw new InvalidOperationException($"{slot.GetType().Name} has no single value"),
    };

    /// <summary>The value of a label whose cell holds nothing but the label: to its right.</summary>
    public static (GridCell? Cell, CellAddress Where) RightOf(CellRange label, CellSearch search)
    {
        var region = new CellRange(label.FirstRow, label.LastColumn + 1, label.LastRow, search.LastColumnRightOf(label));
        return (search.FirstIn(region), region.First);
    }

    private static (GridCell? Cell, CellAddress Where) Below(BelowSlot slot, CellRange label, CellSearch search)
    {
        var (first, last) = search.ColumnsUnder(slot.Label, label);
        var lastRow = search.LastRowBefore(slot.FirstRow, label.LastRow);
        var where = new CellAddress(label.LastRow + 1, first);

        // Where the next label follows at once, an office has taken the blank row out: what stands there is another's value.
        return (lastRow < where.Row ? null : search.FirstIn(new CellRange(where.Row, first, lastRow, last)), where);
    }

    private static (GridCell? Cell, CellAddress Where) Crossing(GridSlot slot, CellRange row, CellRange column, CellSearch search)
    {
        var (first, last) = search.ColumnsUnder(slot.ColumnLabel, column);
        var region = new CellRange(row.FirstRow, first, row.LastRow, last);
        return (search.FirstIn(region), region.First);
    }
}
