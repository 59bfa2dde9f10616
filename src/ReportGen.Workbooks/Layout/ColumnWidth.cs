namespace ReportGen.Workbooks.Layout;

/// <summary>
/// What a column's width means on paper. A workbook states it in characters: how many digits of its default font fit. So the same
/// number is another width in a workbook of 宋体 11 than in one of Calibri 11.
/// </summary>
public static class ColumnWidth
{
    private const double PointsPerPixel = 0.75;

    /// <summary>The line drawn at the edge of a cell, which takes a pixel from the text.</summary>
    private const int Border = 1;

    /// <summary>The width of a column in points, padding included; zero for a hidden one.</summary>
    /// <param name="characters">The width as stored in the workbook, for example 13.</param>
    /// <param name="normal">The default font of the workbook (the style Normal).</param>
    public static double Points(double characters, CellFont normal) => Pixels(characters, DigitPixels(normal)) * PointsPerPixel;

    /// <summary>The width in points that text has in a cell, or in a merged cell over several columns.</summary>
    /// <param name="columns">The widths of the columns that the cell covers, as stored in the workbook.</param>
    /// <param name="normal">The default font of the workbook (the style Normal).</param>
    public static double Usable(IEnumerable<double> columns, CellFont normal)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var digit = DigitPixels(normal);
        return Usable(columns.Sum(c => Pixels(c, digit)), digit);
    }

    /// <summary>The width in points that text has in so many pixels of columns.</summary>
    /// <param name="pixels">The width of the columns that the cell covers.</param>
    /// <param name="digit">The width of a digit (<see cref="DigitPixels"/>).</param>
    internal static double Usable(double pixels, int digit)
    {
        var padding = 2 * (int)Math.Ceiling(digit / 4.0) + 1 + Border;
        return Math.Max(0, pixels - padding) * PointsPerPixel;
    }

    /// <summary>The width of the widest digit in pixels at 96 dpi: 7 for Calibri 11 and 宋体 10, 8 for 宋体 11.</summary>
    public static int DigitPixels(CellFont normal)
    {
        var pixels = normal.Size > 0 ? normal.Size / PointsPerPixel : 11 / PointsPerPixel;
        var width = FontFaces.Of(normal.Name) switch
        {
            FontFace.Calibri => 0.507 * pixels,
            FontFace.Arial => 0.556 * pixels,
            FontFace.Times => 0.5 * pixels,
            // The Chinese faces are drawn from bitmaps at these sizes, hence first the whole pixels, then the half of them.
            _ => 0.5 * Math.Round(pixels, MidpointRounding.AwayFromZero),
        };
        return Math.Max(1, (int)Math.Round(width, MidpointRounding.AwayFromZero));
    }

    /// <summary>The width of a column in whole pixels, by the formula of the file format (ECMA-376 part 1, 18.3.1.13).</summary>
    internal static double Pixels(double characters, int digit) =>
        characters > 0 ? Math.Truncate((256 * characters + Math.Truncate(128.0 / digit)) / 256 * digit) : 0;
}
