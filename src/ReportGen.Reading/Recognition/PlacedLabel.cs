using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>A label of a form with the cell of a filled sheet that carries it.</summary>
/// <param name="Anchor">The label.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Area">The area that the cell covers.</param>
internal sealed record PlacedLabel(Anchor Anchor, GridCell Cell, CellRange Area)
{
    /// <summary>The row in which the label is drawn, counted with the goals repeated.</summary>
    public int DrawnRow { get; } = Anchor.Row;
}
