namespace ReportGen.Workbooks.Expansion;

/// <summary>A value for a marker.</summary>
/// <param name="Text">The text to be shown; never read as a formula.</param>
/// <param name="Number">The number, where there is one: stored as a number if the drawn number format then shows the very same text.</param>
/// <param name="Link">A file beside the workbook that the cell leads to; null for none.</param>
public readonly record struct CellValue(string Text, decimal? Number = null, string? Link = null)
{
    public static CellValue Blank { get; } = new("");
}
