using System.Globalization;
using System.Xml.Linq;
using static ReportGen.Workbooks.Charts.ChartXml;

namespace ReportGen.Workbooks.Charts;

/// <summary>A pie with the share of each slice beside it.</summary>
internal static class PieXml
{
    /// <summary>Labels that move less than this, in points, are left where every program puts them.</summary>
    private const double LeastMove = 2;

    private static readonly XNamespace C = Namespace;
    private static readonly XNamespace A = Art;

    public static XElement Plot(Chart chart, ChartPlace data, ChartFrame frame)
    {
        var labels = new PieLabels(chart, frame.Pie);
        return new XElement(
            C + "plotArea",
            ManualLayout("inner", ("x", (frame.Pie.X - frame.Pie.Radius) / frame.Width), ("y", (frame.Pie.Y - frame.Pie.Radius) / frame.Height), ("w", 2 * frame.Pie.Radius / frame.Width), ("h", 2 * frame.Pie.Radius / frame.Height)),
            new XElement(
                C + "pieChart",
                Value("varyColors", "1"),
                new XElement(
                    C + "ser",
                    SeriesXml.Head(chart, 0, data),
                    chart.Categories.Select((_, i) => new XElement(C + "dPt", Index(i), Value("bubble3D", "0"), Fill(ChartColors.Of(i), edged: labels.Slices.Count > 1))),
                    new XElement(
                        C + "dLbls",
                        chart.Categories.Select((_, i) => LabelOf(chart, i, labels, frame)),
                        Look(chart.Numbers.ShareFormat, frame),
                        SeriesXml.Shown(value: false, share: true),
                        Value("showLeaderLines", "1"),
                        new XElement(C + "leaderLines", new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 6350), new XElement(A + "solidFill", Color("7F7F7F")))))),
                    SeriesXml.Values(chart, 0, data)),
                Value("firstSliceAng", "0")));
    }

    /// <summary>A slice of nothing has no label; one that stands too near to its neighbour's is moved, one that is written otherwise has its own format.</summary>
    private static XElement? LabelOf(Chart chart, int category, PieLabels labels, ChartFrame frame)
    {
        if (labels.Slices.Find(s => s.Category == category) is not { To: > 0 } slice)
        {
            return new XElement(C + "dLbl", Index(category), Value("delete", "1"));
        }

        var (wanted, placed) = (PieLabels.Wanted(slice, frame.Pie), labels.Of(slice));
        var (x, y) = (placed.X - wanted.X, placed.Y - wanted.Y);
        var (stays, format) = (Math.Abs(x) < LeastMove && Math.Abs(y) < LeastMove, chart.ShareFormatOf(category));
        return stays && format == chart.Numbers.ShareFormat ? null : new XElement(
            C + "dLbl",
            Index(category),
            stays ? null : ManualLayout(null, ("x", x / frame.Width), ("y", y / frame.Height)),
            Look(format, frame),
            SeriesXml.Shown(value: false, share: true));
    }

    private static IEnumerable<XElement> Look(string format, ChartFrame frame) =>
    [
        SeriesXml.Format(format),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        Print(frame.Print),
        Value("dLblPos", "outEnd"),
    ];

    private static XElement Index(int category) => Value("idx", category.ToString(CultureInfo.InvariantCulture));
}
