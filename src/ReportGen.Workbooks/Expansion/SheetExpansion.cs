using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// Writes a workbook from a compiled layout: repeats the blocks' rows, fills the markers, merges, computes heights, and moves everything
/// that hangs on the grid along. The same layout and values give the same bytes.
/// </summary>
public static class SheetExpansion
{
    public static ExpandedSheet Expand(SheetLayout layout, SheetValues values)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(values);
        var plan = new RowPlan(layout, values);
        var cells = CellFilling.Fill(layout, plan, values);
        var rows = new PhysicalRows(plan, new RowHeights(layout, plan, cells));
        using var sheet = new SheetXml(layout, plan, cells, rows);
        return new ExpandedSheet(PackageWriter.Write(layout, sheet, rows), () => Placed(plan, cells, rows));
    }

    private static List<PlacedValue> Placed(RowPlan plan, List<PlannedCell> cells, PhysicalRows rows) =>
    [
        .. from cell in cells
           where !cell.Covered
           from marker in cell.Drawn.Template.Markers
           let area = rows.RangeOf(cell.Area)
           orderby area.First
           select new PlacedValue(marker, plan.Rows[cell.Area.FirstRow].Scope?.Of(marker.Block)?.Index ?? -1, area),
    ];
}

/// <summary>Where planned rows come to stand on the sheet, counted from 1; a row too high for one takes several.</summary>
internal sealed class PhysicalRows : RowMap
{
    private readonly RowPlan _plan;
    private readonly int[] _first;

    public PhysicalRows(RowPlan plan, RowHeights heights)
        : base(plan.Drawn)
    {
        _plan = plan;
        Heights = heights;
        _first = new int[plan.Rows.Count + 1];
        _first[0] = 1;
        for (var row = 0; row < plan.Rows.Count; row++)
        {
            _first[row + 1] = _first[row] + heights.RowsFor(row);
        }
    }

    public RowHeights Heights { get; }

    public override int Last => _first[^1] - 1;

    public int First(int planned) => _first[planned];

    public CellRange RangeOf(PlannedArea area) => new(_first[area.FirstRow], area.FirstColumn, _first[area.LastRow + 1] - 1, area.LastColumn);

    protected override (int First, int Last) Of(int firstDrawn, int lastDrawn)
    {
        var (first, last) = _plan.Span(firstDrawn, lastDrawn);
        return (_first[first], _first[last + 1] - 1);
    }
}
