using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Drafting;

/// <summary>What becomes of a stranger's sheet when a drawing is made of it.</summary>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Texts">Other texts for some cells; an empty one clears its cell.</param>
/// <param name="RemovedRows">Rows that go; what stands below moves up.</param>
public sealed record DrawingDraft(string Sheet, IReadOnlyDictionary<CellAddress, string> Texts, IReadOnlySet<int> RemovedRows)
{
    /// <summary>Where a cell stands in the drawing; null where its row is gone.</summary>
    public CellAddress? InDrawing(CellAddress cell) => RemovedRows.Contains(cell.Row) ? null : cell with { Row = new KeptRows(RemovedRows).Moved(cell.Row) };
}
