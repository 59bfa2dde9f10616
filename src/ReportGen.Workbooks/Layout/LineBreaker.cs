namespace ReportGen.Workbooks.Layout;

/// <summary>
/// Breaks a text into the lines of a wrapped cell as Excel, WPS and LibreOffice do: each line takes what fits, Chinese breaks
/// between any two characters, words and numbers stay whole unless wider than the cell, punctuation keeps its side of the line.
/// </summary>
public static class LineBreaker
{
    /// <summary>Office programs round a font's size to their own grid, so that a line can come out this much wider.</summary>
    private const double Rounding = 1.002;

    /// <summary>The number of lines, at least one.</summary>
    /// <inheritdoc cref="Lines"/>
    public static int Count(string text, CellFont font, double widthPoints)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsShort(text, font, widthPoints / Rounding))
        {
            return 1;
        }

        var walk = new LineWalk(text, font, widthPoints / Rounding);
        var count = 0;
        while (walk.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>True for a text that fits on one line even if each of its characters were the widest: most cells of a form.</summary>
    internal static bool IsShort(string text, CellFont font, double widthPoints) =>
        text.Length * GlyphWidths.Widest * font.Size <= widthPoints && !text.AsSpan().ContainsAny("\n\r\t\u2028\u2029");

    /// <summary>The lines in order, each as it stands in the text, without the line break that ends it.</summary>
    /// <param name="text">The text of the cell.</param>
    /// <param name="font">The font of the cell.</param>
    /// <param name="widthPoints">
    /// The width for text (<see cref="ColumnWidth.Usable(IEnumerable{double}, CellFont)"/>). A cell without width shows nothing and wraps nothing.
    /// </param>
    public static IReadOnlyList<string> Lines(string text, CellFont font, double widthPoints)
    {
        ArgumentNullException.ThrowIfNull(text);
        var walk = new LineWalk(text, font, widthPoints / Rounding);
        var lines = new List<string>();
        while (walk.MoveNext())
        {
            lines.Add(text[walk.Current]);
        }

        return lines;
    }
}
