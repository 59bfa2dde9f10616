using System.Collections.Concurrent;

namespace ReportGen.Workbooks.Layout;

/// <summary>The room that texts have on a sheet: what each span of columns leaves to a text, worked out once.</summary>
/// <param name="columns">The widths of the columns in characters, as stored: index 0 is column A.</param>
/// <param name="normal">The default font of the workbook, which is the measure of widths.</param>
internal sealed class TextWidths(IReadOnlyList<double> columns, CellFont normal)
{
    private readonly ConcurrentDictionary<(int First, int Last), double> _spans = new();

    /// <summary>The width in points that a text has in an area of these columns.</summary>
    public double Of(int firstColumn, int lastColumn) => _spans.GetOrAdd((firstColumn, lastColumn), Usable);

    /// <summary>True where a text is shown whole without wrapping: a number that is not shows as ####.</summary>
    public bool FitsOnOneLine(string text, CellStyle style, int firstColumn, int lastColumn)
    {
        if (style.Shrinks)
        {
            return true;
        }

        var face = FontFaces.Of(style.Font.Name);
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += GlyphWidths.Em(rune, face, style.Font.Bold);
        }

        return width * style.Font.Size <= Of(firstColumn, lastColumn);
    }

    /// <summary>The height a text needs in its cell: one line where the style does not wrap.</summary>
    public double HeightOf(string text, CellStyle style, int firstColumn, int lastColumn) => style.Shrinks
        ? RowHeight.ForLines(1, style.Font)
        : style.Wraps
            ? RowHeight.Needed(text, style.Font, Of(firstColumn, lastColumn))
            : RowHeight.ForLines(1 + text.Count(c => c == '\n'), style.Font);

    private double Usable((int First, int Last) span) => ColumnWidth.Usable(
        Enumerable.Range(span.First, span.Last - span.First + 1).Select(c => c <= columns.Count ? columns[c - 1] : SheetLayout.StandardWidth),
        normal);
}
