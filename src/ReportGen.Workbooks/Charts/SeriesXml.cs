using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using static ReportGen.Workbooks.Charts.ChartXml;

namespace ReportGen.Workbooks.Charts;

/// <summary>What the series of every chart have in common: their name, categories and values, each by its cells and as it was when written.</summary>
internal static class SeriesXml
{
    private static readonly XNamespace C = Namespace;

    public static IEnumerable<XElement> Head(Chart chart, int index, ChartPlace data) =>
    [
        Value("idx", index.ToString(CultureInfo.InvariantCulture)),
        Value("order", index.ToString(CultureInfo.InvariantCulture)),
        new XElement(C + "tx", Texts(data, 0, 0, index + 1, [chart.DrawnSeries[index].Name])),
    ];

    public static IEnumerable<XElement> Values(Chart chart, int index, ChartPlace data) =>
    [
        new XElement(C + "cat", Texts(data, 1, chart.Categories.Length, 0, chart.Categories)),
        new XElement(C + "val", Numbers(data, chart, index)),
    ];

    /// <summary>What a label says: the value, or the share of a slice.</summary>
    public static IEnumerable<XElement> Shown(bool value, bool share) =>
    [
        Value("showLegendKey", "0"),
        Value("showVal", value ? "1" : "0"),
        Value("showCatName", "0"),
        Value("showSerName", "0"),
        Value("showPercent", share ? "1" : "0"),
        Value("showBubbleSize", "0"),
    ];

    public static XElement Format(string code) => new(C + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));

    private static XElement Texts(ChartPlace data, int first, int last, int column, IReadOnlyList<string> texts) => new(
        C + "strRef",
        new XElement(C + "f", Range(data, first, last, column)),
        new XElement(C + "strCache", Points(texts.Select(XmlText.Of))));

    private static XElement Numbers(ChartPlace data, Chart chart, int index) => new(
        C + "numRef",
        new XElement(C + "f", Range(data, 1, chart.Categories.Length, index + 1)),
        new XElement(
            C + "numCache",
            new XElement(C + "formatCode", chart.Numbers.Format),
            Points(chart.DrawnSeries[index].Values.Select(v => chart.Numbers.Rounded(v).ToString(CultureInfo.InvariantCulture)))));

    private static List<XElement> Points(IEnumerable<string> values)
    {
        var points = values.Select((v, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", v))).ToList();
        return [Value("ptCount", points.Count.ToString(CultureInfo.InvariantCulture)), .. points];
    }

    private static string Range(ChartPlace data, int first, int last, int column)
    {
        var name = CellAddress.ColumnName(data.Corner.Column + column);
        var from = string.Create(CultureInfo.InvariantCulture, $"{data.Sheet}!${name}${data.Corner.Row + first}");
        return first == last ? from : string.Create(CultureInfo.InvariantCulture, $"{from}:${name}${data.Corner.Row + last}");
    }
}
