using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>A cell to be written: its area, its style and what goes into it.</summary>
internal sealed class PlannedCell(LayoutCell drawn, PlannedArea area)
{
    public LayoutCell Drawn { get; } = drawn;

    /// <summary>Grows where equal neighbours merge downwards.</summary>
    public PlannedArea Area { get; set; } = area;

    public CellValue Value { get; set; }

    /// <summary>True where the cell lies under the one above it and has nothing to show of its own.</summary>
    public bool Covered { get; set; }
}
