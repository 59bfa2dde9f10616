using System.Globalization;
using System.Xml.Linq;
using static ReportGen.Workbooks.Charts.ChartXml;

namespace ReportGen.Workbooks.Charts;

/// <summary>Columns side by side with their values above them.</summary>
internal static class ColumnXml
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private const int Upright = -90;
    private const int Aslant = -45;

    private static readonly XNamespace C = Namespace;
    private static readonly XNamespace A = Art;

    public static XElement Plot(Chart chart, ChartPlace data, ChartFrame frame) => new(
        C + "plotArea",
        new XElement(C + "layout"),
        new XElement(
            C + "barChart",
            Value("barDir", "col"),
            Value("grouping", "clustered"),
            Value("varyColors", "0"),
            chart.DrawnSeries.Select((_, i) => new XElement(
                C + "ser",
                SeriesXml.Head(chart, i, data),
                Fill(ChartColors.Of(i), edged: false),
                Value("invertIfNegative", "0"),
                Labels(chart, i, frame),
                SeriesXml.Values(chart, i, data))),
            Value("gapWidth", "60"),
            Value("axId", CategoryAxis),
            Value("axId", ValueAxis)),
        Categories(chart, frame),
        Values(chart, frame));

    /// <summary>The values above their columns; one that is written otherwise than the others has a label of its own.</summary>
    private static XElement Labels(Chart chart, int series, ChartFrame frame) => new(
        C + "dLbls",
        chart.DrawnSeries[series].Values.Select((value, i) => (Index: i, Format: chart.Numbers.FormatOf(value))).Where(v => v.Format != chart.Numbers.Format)
            .Select(v => new XElement(C + "dLbl", Value("idx", v.Index.ToString(CultureInfo.InvariantCulture)), Label(v.Format, frame))),
        Label(chart.Numbers.Format, frame));

    private static IEnumerable<object> Label(string format, ChartFrame frame) =>
    [
        SeriesXml.Format(format),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        Print(frame.Print, frame.TurnsValues ? Upright : 0),
        Value("dLblPos", "outEnd"),
        SeriesXml.Shown(value: true, share: false),
    ];

    private static XElement Categories(Chart chart, ChartFrame frame) => new(
        C + "catAx",
        Axis(CategoryAxis, "b", null, null, "General", chart),
        // Names stay at the bottom, however deep columns below zero reach.
        Ticks("low"),
        Line("7F7F7F"),
        Print(frame.Print, frame.TurnsNames ? Aslant : 0),
        Value("crossAx", ValueAxis),
        Value("crosses", "autoZero"),
        Value("auto", "0"),
        Value("lblAlgn", "ctr"),
        Value("lblOffset", "100"),
        Value("tickLblSkip", "1"),
        Value("noMultiLvlLbl", "1"));

    private static XElement Values(Chart chart, ChartFrame frame) => new(
        C + "valAx",
        Axis(ValueAxis, "l", new XElement(C + "majorGridlines", Line("D9D9D9")), chart.Unit.Length > 0 ? UnitTitle(chart, frame) : null, chart.AxisFormatCode, chart),
        Ticks("nextTo"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
        Print(frame.Print),
        Value("crossAx", CategoryAxis),
        Value("crosses", "autoZero"),
        Value("crossBetween", "between"));

    private static IEnumerable<XElement?> Axis(string id, string side, XElement? lines, XElement? title, string format, Chart chart) =>
    [
        Value("axId", id),
        new XElement(C + "scaling", Value("orientation", "minMax"), side == "l" ? Bounds(chart) : null),
        Value("delete", "0"),
        Value("axPos", side),
        lines,
        title,
        SeriesXml.Format(format),
    ];

    /// <summary>An axis begins at zero, or a small difference would look like a large one; columns of nothing need some height to be nothing in.</summary>
    private static IEnumerable<XElement> Bounds(Chart chart)
    {
        var values = chart.DrawnSeries.SelectMany(s => s.Values).ToList();
        return values.TrueForAll(v => v == 0) ? [Value("max", "1"), Value("min", "0")]
            : values.TrueForAll(v => v >= 0) ? [Value("min", "0")]
            : values.TrueForAll(v => v <= 0) ? [Value("max", "0")]
            : [];
    }

    private static IEnumerable<XElement> Ticks(string labels) => [Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", labels)];

    private static XElement Line(string color) => new(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), new XElement(A + "solidFill", Color(color))));

    private static XElement UnitTitle(Chart chart, ChartFrame frame) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich",
            new XElement(A + "bodyPr", new XAttribute("rot", Upright * 60_000), new XAttribute("vert", "horz")),
            new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "pPr", Face("defRPr", frame.Print)), new XElement(A + "r", Face("rPr", frame.Print), new XElement(A + "t", Packages.XmlText.Of($"单位：{chart.Unit}")))))),
        Value("overlay", "0"));
}
