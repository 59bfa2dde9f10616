using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Authoring;

/// <summary>A sheet to be written without a drawing: what stands where and how it looks. Nothing of finance.</summary>
/// <param name="Name">The name on the tab.</param>
/// <param name="Cells">The cells in any order; areas of several cells are merged.</param>
/// <param name="Widths">Column widths in characters, from the first column on.</param>
/// <param name="IsLandscape">True for a sheet that is printed across.</param>
public sealed record AuthoredSheet(string Name, IReadOnlyList<AuthoredCell> Cells, IReadOnlyList<double> Widths, bool IsLandscape);

/// <summary>One cell, or several merged ones.</summary>
/// <param name="Area">Where.</param>
/// <param name="Text">What is shown; empty for a blank cell.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Number">The number where the cell holds one, shown in <paramref name="Format"/>; null for a text.</param>
/// <param name="Format">A number format; empty for the plain one.</param>
public sealed record AuthoredCell(CellRange Area, string Text, CellLook Look, decimal? Number = null, string Format = "");

/// <summary>How a cell of an authored sheet looks.</summary>
public enum CellLook
{
    /// <summary>The title: large, centred, without lines.</summary>
    Title,

    /// <summary>A line beside the title, to the left.</summary>
    Left,

    /// <summary>A line beside the title, to the right.</summary>
    Right,

    /// <summary>A heading: bold, centred, lined.</summary>
    Heading,

    /// <summary>A label of a row: lined, to the left.</summary>
    Label,

    /// <summary>A number: lined, to the right.</summary>
    Amount,

    /// <summary>Words to be filled in: lined, wrapped.</summary>
    Text,
}
