using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Charts;

/// <summary>
/// The measures of a drawn chart in points, so that labels keep clear of one another: how large the print is, whether labels stand upright or
/// along the column, where the legend is.
/// </summary>
public sealed class ChartFrame
{
    private const double UsualPrint = 9;
    private const double SmallPrint = 7;

    /// <summary>On a page a chart is as wide as a phone, so its print is that of the page.</summary>
    private const double PagePrint = 11;

    /// <summary>What the axis at the left takes of the width.</summary>
    private const double Axis = 60;

    private readonly Chart _chart;

    /// <param name="chart">What is drawn.</param>
    /// <param name="width">Of the whole drawing, in points.</param>
    /// <param name="height">Of the whole drawing, in points.</param>
    /// <param name="isPage">True for a page that phones show: larger print, the legend of a pie below it.</param>
    public ChartFrame(Chart chart, double width, double height, bool isPage = false)
    {
        ArgumentNullException.ThrowIfNull(chart);
        (_chart, Width, Height, LegendBelow) = (chart, width, height, isPage);
        Print = isPage ? PagePrint : chart.Categories.Length > 8 ? SmallPrint : UsualPrint;
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The size of all print in the drawing.</summary>
    public double Print { get; }

    /// <summary>The room along the axis for one category.</summary>
    public double Slot => (Width - Axis) / Math.Max(1, _chart.Categories.Length);

    /// <summary>True where a value is wider than its column has room for: it then stands along the column.</summary>
    public bool TurnsValues =>
        _chart.DrawnSeries.SelectMany(s => s.Values).Select(v => WidthOf(_chart.Show(v))).DefaultIfEmpty(0).Max() > Slot / Math.Max(1, _chart.DrawnSeries.Length) * 0.95;

    /// <summary>True where a name is wider than two lines of its room: it is then written aslant.</summary>
    public bool TurnsNames => _chart.Categories.Select(WidthOf).DefaultIfEmpty(0).Max() > 2 * Slot;

    /// <summary>A legend says what the colours are; columns of one series need none.</summary>
    public bool HasLegend => _chart.Drawn == ChartKind.Pie || _chart.DrawnSeries.Length > 1;

    /// <summary>True where the legend of a pie stands below it, for want of width.</summary>
    public bool LegendBelow { get; }

    /// <summary>Where the pie lies: in the left part, the legend at its right; in the middle where the legend is below.</summary>
    public PieFrame Pie => new(Width * (LegendBelow ? 0.5 : 0.33), Height / 2, Height * 0.32, Height, Print);

    private double WidthOf(string text) => text.EnumerateRunes().Sum(r => GlyphWidths.Em(r, new CellFont(CellFont.Song, Print, false))) * Print;
}
