namespace ReportGen.Workbooks.Layout;

/// <summary>How high a row must be to show a wrapped text. No office program works it out for merged cells, so it must be stored.</summary>
public static class RowHeight
{
    /// <summary>The greatest height that Excel keeps, in points. A text that needs more must be spread over several rows.</summary>
    public const double Most = 409.5;

    /// <summary>Excel keeps heights in whole pixels at 96 dpi.</summary>
    private const double Step = 0.75;

    /// <summary>
    /// From line to line in em: 宋体 takes about 1.3 in Excel, Noto Sans CJK in its place 1.448 in LibreOffice, rounded up to its grid.
    /// </summary>
    private const double Pitch = 1.46;

    /// <summary>The blank above the first and below the last line, in points.</summary>
    private const double Padding = 2.25;

    /// <summary>The height in points for a text that wraps in a cell; more than <see cref="Most"/> when the text needs more.</summary>
    /// <inheritdoc cref="LineBreaker.Lines"/>
    public static double Needed(string text, CellFont font, double widthPoints) =>
        ForLines(LineBreaker.Count(text, font, widthPoints), font);

    /// <summary>The height in points for a number of lines.</summary>
    public static double ForLines(int lines, CellFont font) =>
        Math.Ceiling((lines * Math.Max(0, font.Size) * Pitch + Padding) / Step) * Step;
}
