using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Layout;

/// <summary>The room that texts have on a sheet.</summary>
internal sealed class TextWidths
{
    private readonly int _digit;
    private readonly double _standard;

    /// <summary>Where each column ends, in pixels from the left edge; index 0 is that edge.</summary>
    private readonly double[] _ends;

    /// <param name="columns">The widths of the columns in characters, as stored: index 0 is column A.</param>
    /// <param name="normal">The default font of the workbook, which is the measure of widths.</param>
    public TextWidths(IReadOnlyList<double> columns, CellFont normal)
    {
        _digit = ColumnWidth.DigitPixels(normal);
        _standard = ColumnWidth.Pixels(DrawnWidths.Usual, _digit);
        _ends = new double[columns.Count + 1];
        for (var column = 1; column < _ends.Length; column++)
        {
            _ends[column] = _ends[column - 1] + ColumnWidth.Pixels(columns[column - 1], _digit);
        }
    }

    /// <summary>The width in points that a text has in an area of these columns.</summary>
    public double Of(int firstColumn, int lastColumn) => ColumnWidth.Usable(EndOf(lastColumn) - EndOf(firstColumn - 1), _digit);

    /// <summary>True where a text is shown whole without wrapping: a number that is not shows as ####.</summary>
    public bool FitsOnOneLine(string text, CellStyle style, int firstColumn, int lastColumn)
    {
        var room = Of(firstColumn, lastColumn);
        if (style.Shrinks || LineBreaker.IsShort(text, style.Font, room))
        {
            return true;
        }

        var face = FontFaces.Of(style.Font.Name);
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += GlyphWidths.Em(rune, face, style.Font.Bold);
        }

        return width * style.Font.Size <= room;
    }

    /// <summary>The height a text needs in its cell: one line where the style does not wrap.</summary>
    public double HeightOf(string text, CellStyle style, int firstColumn, int lastColumn) => style.Shrinks
        ? RowHeight.ForLines(1, style.Font)
        : style.Wraps
            ? RowHeight.Needed(text, style.Font, Of(firstColumn, lastColumn))
            : RowHeight.ForLines(1 + text.AsSpan().Count('\n'), style.Font);

    private double EndOf(int column) => column < _ends.Length ? _ends[column] : _ends[^1] + ((column + 1 - _ends.Length) * _standard);
}
