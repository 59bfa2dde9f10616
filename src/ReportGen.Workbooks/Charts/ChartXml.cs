using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Charts;

/// <summary>A chart as a part of a document or workbook, which office programs draw and people can edit.</summary>
public static class ChartXml
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    internal const string Art = "http://schemas.openxmlformats.org/drawingml/2006/main";
    internal const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The drawing's size where nobody says another: 15 by 7.5 cm, in points.</summary>
    public const double UsualWidth = 425;
    public const double UsualHeight = 213;

    private static readonly XNamespace C = Namespace;
    private static readonly XNamespace A = Art;

    /// <summary>The XML of the part.</summary>
    /// <param name="chart">A chart that can be drawn.</param>
    /// <param name="data">Where its values stand.</param>
    /// <param name="workbook">The id by which the part names the workbook it carries; null where the data stand in the same workbook.</param>
    public static XElement Of(Chart chart, ChartPlace data, string? workbook)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(data);
        var frame = new ChartFrame(chart, UsualWidth, UsualHeight);
        var plot = chart.Drawn switch
        {
            ChartKind.Pie => PieXml.Plot(chart, data, frame),
            ChartKind.Column => ColumnXml.Plot(chart, data, frame),
            _ => throw new ArgumentException($"{chart.Title}: nothing to draw", nameof(chart)),
        };
        return new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", Namespace),
            new XAttribute(XNamespace.Xmlns + "a", Art),
            new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Office),
            Value("date1904", "0"),
            Value("roundedCorners", "0"),
            new XElement(
                C + "chart",
                Value("autoTitleDeleted", "1"),
                plot,
                frame.HasLegend ? Legend(chart, frame) : null,
                Value("plotVisOnly", "1"),
                Value("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(A + "solidFill", Color("FFFFFF")), new XElement(A + "ln", new XElement(A + "noFill"))),
            Print(frame.Print),
            workbook is null ? null : new XElement(C + "externalData", new XAttribute((XNamespace)OfficePackage.Office + "id", workbook), Value("autoUpdate", "0")));
    }

    /// <summary>The element by which a drawing names a chart's part.</summary>
    public static XElement Graphic(string id) => new(
        A + "graphic",
        new XElement(A + "graphicData", new XAttribute("uri", Namespace), new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", Namespace), new XAttribute((XNamespace)OfficePackage.Office + "id", id))));

    internal static XElement Value(string name, string value) => new(C + name, new XAttribute("val", value));

    internal static XElement Color(string rgb) => new(A + "srgbClr", new XAttribute("val", rgb));

    internal static XElement Fill(string rgb, bool edged) => new(
        C + "spPr",
        new XElement(A + "solidFill", Color(rgb)),
        edged ? new XElement(A + "ln", new XAttribute("w", 9525), new XElement(A + "solidFill", Color("FFFFFF"))) : null);

    /// <summary>Size, colour and direction of print; the face is the document's.</summary>
    /// <param name="points">The size.</param>
    /// <param name="degrees">Turned clockwise by so much.</param>
    internal static XElement Print(double points, int degrees = 0) => new(
        C + "txPr",
        new XElement(A + "bodyPr", new XAttribute("rot", degrees * 60_000), new XAttribute("vert", "horz")),
        new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", Face("defRPr", points)), new XElement(A + "endParaRPr", new XAttribute("lang", "zh-CN"))));

    internal static XElement Face(string name, double points) => new(
        A + name,
        new XAttribute("sz", (int)(points * 100)),
        new XElement(A + "solidFill", Color("262626")),
        new XElement(A + "latin", new XAttribute("typeface", "Times New Roman")),
        new XElement(A + "ea", new XAttribute("typeface", CellFont.Song)));

    internal static XElement ManualLayout(string? target, params ReadOnlySpan<(string Name, double Value)> places)
    {
        var manual = new XElement(C + "manualLayout", target is null ? null : Value("layoutTarget", target), target is null ? null : Value("xMode", "edge"), target is null ? null : Value("yMode", "edge"));
        foreach (var (name, value) in places)
        {
            manual.Add(Value(name, value.ToString("0.####", CultureInfo.InvariantCulture)));
        }

        return new XElement(C + "layout", manual);
    }

    private static XElement Legend(Chart chart, ChartFrame frame) => new(
        C + "legend",
        Value("legendPos", chart.Drawn == ChartKind.Pie ? "r" : "b"),
        Value("overlay", "0"),
        Print(frame.Print));
}
