using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>A chart as a drawing within the page. Its title and its numbers in words are there for readers aloud.</summary>
internal static class ChartSvg
{
    // A phone is 390 px wide and the page has margins: drawn in about its own size the print stays as large as it is here.
    private const double Width = 350;
    private const double Height = 200;

    /// <param name="html">The page.</param>
    /// <param name="chart">A chart that can be drawn.</param>
    /// <param name="number">Its number in the page, for its names.</param>
    public static void Append(StringBuilder html, Chart chart, int number)
    {
        var frame = new ChartFrame(chart, Width, Height, isPage: true);
        var height = chart.Drawn == ChartKind.Pie ? Height + PieSvg.LegendHeight(chart, frame) : Height + (frame.TurnsNames ? 75 : frame.HasLegend ? 20 : 4);
        html.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height:0.#}\" role=\"img\" aria-labelledby=\"c{number}t c{number}d\" font-size=\"{frame.Print}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title id=\"c{number}t\">{Markup.Text(chart.Title)}</title>\n<desc id=\"c{number}d\">{Markup.Text(chart.InWords())}</desc>\n");
        if (chart.Drawn == ChartKind.Pie)
        {
            PieSvg.Append(html, chart, frame);
        }
        else
        {
            new ColumnSvg(html, chart, frame).Append();
        }

        html.Append("</svg>\n");
    }

    public static void Text(StringBuilder html, double x, double y, string text, string anchor, double turned = 0)
    {
        var turn = turned == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate({turned} {x:0.##} {y:0.##})\"");
        html.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\"{turn}>{Markup.Text(text)}</text>\n");
    }

    public static void Box(StringBuilder html, double x, double y, double width, double height, int color) =>
        html.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{Math.Max(0, height):0.##}\" fill=\"#{ChartColors.Of(color)}\"/>\n");

    public static void Line(StringBuilder html, double x1, double y1, double x2, double y2, string color) =>
        html.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\" stroke=\"#{color}\" stroke-width=\"0.5\"/>\n");
}
