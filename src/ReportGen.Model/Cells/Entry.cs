using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Model.Cells;

/// <summary>What one cell of a form says: the text as printed, the value that was read from it, and where it stands.</summary>
/// <param name="Text">As printed, white space included; empty for a blank cell.</param>
/// <param name="Figure">The value of the text; <see cref="FigureKind.Text"/> in cells that are not meant to hold numbers.</param>
/// <param name="Place">Where it stands; for a blank cell, where it would stand.</param>
public sealed record Entry(string Text, Figure Figure, Place Place)
{
    public bool IsBlank => PlainText.IsBlank(Text);

    /// <summary>The number of the cell; null where the text is not one single number.</summary>
    public decimal? Number => Figure.Number;

    /// <summary>The text without outer white space.</summary>
    public string Trimmed => PlainText.Trim(Text);

    public override string ToString() => Text;
}
