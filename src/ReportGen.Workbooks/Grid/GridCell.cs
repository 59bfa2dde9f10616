namespace ReportGen.Workbooks.Grid;

/// <summary>One cell that holds something.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">What a reader of the printed sheet sees: a number is shown in the cell's number format, a text as it is.</param>
/// <param name="Number">The stored number where the cell stores one; null for text, truth values and errors.</param>
public sealed record GridCell(CellAddress Address, string Text, decimal? Number)
{
    /// <summary>True for a formula whose result the file does not hold, as programs write them; its text is empty, but the cell is not.</summary>
    public bool IsUncalculated { get; init; }

    /// <summary>True for a formula that takes from another workbook; its text is what was stored when somebody last had both open. Told of packages only.</summary>
    public bool IsLinked { get; init; }

    /// <summary>True for a picture that the cell holds in place of a value; its text is empty, but the cell is not. Pictures that lie on the sheet are in no cell.</summary>
    public bool IsPicture { get; init; }
}
