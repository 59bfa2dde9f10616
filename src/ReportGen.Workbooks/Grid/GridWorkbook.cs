namespace ReportGen.Workbooks.Grid;

/// <summary>A workbook as a reader sees it: its sheets in the order of their tabs, chart sheets left out.</summary>
public sealed record GridWorkbook(IReadOnlyList<GridSheet> Sheets)
{
    /// <summary>What the file was; a web page and a text read as a workbook are worth a word to the user.</summary>
    public WorkbookContent Content { get; init; }
}
