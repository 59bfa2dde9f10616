using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Charts;

/// <summary>Where a chart's data stand.</summary>
/// <param name="Sheet">The sheet's name as formulas write it.</param>
/// <param name="Corner">The upper left cell of the block.</param>
public sealed record ChartPlace(string Sheet, CellAddress Corner);
