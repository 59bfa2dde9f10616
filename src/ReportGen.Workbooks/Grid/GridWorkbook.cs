namespace ReportGen.Workbooks.Grid;

/// <summary>A workbook as a reader sees it: its sheets in the order of their tabs, chart sheets left out.</summary>
public sealed record GridWorkbook(IReadOnlyList<GridSheet> Sheets);
