using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>A pie: slices, the share of each beside it, and what each is below.</summary>
internal static class PieSvg
{
    private const double LegendLine = 1.6;

    public static double LegendHeight(Chart chart, ChartFrame frame) => chart.Categories.Length * frame.Print * LegendLine;

    public static void Append(StringBuilder html, Chart chart, ChartFrame frame)
    {
        var (pie, labels) = (frame.Pie, new PieLabels(chart, frame.Pie));
        foreach (var slice in labels.Slices)
        {
            AppendSlice(html, pie, slice);
        }

        foreach (var slice in labels.Slices)
        {
            var (wanted, placed) = (PieLabels.Wanted(slice, pie), labels.Of(slice));
            if (Math.Abs(wanted.X - placed.X) + Math.Abs(wanted.Y - placed.Y) > 1)
            {
                // From the slice itself: from the label's usual place it would run through the neighbour that stands there.
                var edge = PointOf(pie, slice.Middle);
                ChartSvg.Line(html, edge.X, edge.Y, placed.X, placed.Y, "7F7F7F");
            }

            ChartSvg.Text(html, placed.X, placed.Y + frame.Print * 0.35, chart.ShowShare(slice.Category), slice.Middle < 0.5 ? "start" : "end");
        }

        AppendLegend(html, chart, frame);
    }

    private static void AppendSlice(StringBuilder html, PieFrame pie, PieSlice slice)
    {
        var color = ChartColors.Of(slice.Category);
        if (slice.To - slice.From > 0.99999)
        {
            html.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{pie.X:0.##}\" cy=\"{pie.Y:0.##}\" r=\"{pie.Radius:0.##}\" fill=\"#{color}\"/>\n");
            return;
        }

        var (from, to) = (PointOf(pie, slice.From), PointOf(pie, slice.To));
        html.Append(CultureInfo.InvariantCulture, $"<path d=\"M{pie.X:0.##} {pie.Y:0.##}L{from.X:0.##} {from.Y:0.##}A{pie.Radius:0.##} {pie.Radius:0.##} 0 {(slice.To - slice.From > 0.5 ? 1 : 0)} 1 {to.X:0.##} {to.Y:0.##}Z\" fill=\"#{color}\" stroke=\"#fff\" stroke-width=\"0.75\"/>\n");
    }

    private static (double X, double Y) PointOf(PieFrame pie, double turn)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * turn);
        return (pie.X + pie.Radius * sin, pie.Y - pie.Radius * cos);
    }

    private static void AppendLegend(StringBuilder html, Chart chart, ChartFrame frame)
    {
        var line = frame.Print * LegendLine;
        var x = frame.Width * 0.2;
        var y = frame.Height + line * 0.75;
        foreach (var (name, i) in chart.Categories.Select((c, i) => (c, i)))
        {
            ChartSvg.Box(html, x, y + i * line - frame.Print * 0.8, frame.Print * 0.8, frame.Print * 0.8, i);
            ChartSvg.Text(html, x + frame.Print * 1.3, y + i * line, name, "start");
        }
    }
}
