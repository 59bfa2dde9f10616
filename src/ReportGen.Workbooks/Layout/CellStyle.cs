using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Layout;

/// <summary>What a cell's style means for its text: face, number format, wrapping.</summary>
/// <param name="Font">The face, its size and weight.</param>
/// <param name="NumberFormat">The format code.</param>
/// <param name="Wraps">True where long text goes on in the next line.</param>
/// <param name="Shrinks">True where long text is printed smaller instead.</param>
public sealed record CellStyle(CellFont Font, string NumberFormat, bool Wraps, bool Shrinks)
{
    /// <summary>True where the text stands at the top of its cell.</summary>
    public bool IsTop { get; init; }

    /// <summary>Where the text stands between left and right.</summary>
    public HorizontalPlace Horizontal { get; init; }

    /// <summary>The lines round a cell of this style.</summary>
    public CellEdges Edges { get; init; }
}
