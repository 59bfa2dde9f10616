using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Composing;

/// <summary>The charts of a composed sheet: a drawing that places them, and a part for each.</summary>
internal static class SheetDrawing
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private static readonly XNamespace Ns = Drawing;
    private static readonly XNamespace Art = ChartXml.Art;

    /// <summary>Adds the parts to the package.</summary>
    /// <returns>The name of the drawing's part; null where the sheet has nothing to draw.</returns>
    public static string? Add(OfficePackage package, ComposedSheet sheet, string name, int index)
    {
        var drawn = sheet.Charts.Where(c => c.Chart.Drawn is not null).ToList();
        if (drawn.Count == 0)
        {
            return null;
        }

        var part = string.Create(CultureInfo.InvariantCulture, $"xl/drawings/drawing{index + 1}.xml");
        var anchors = new List<XElement>();
        foreach (var placed in drawn)
        {
            var number = anchors.Count + 1;
            var chartPart = string.Create(CultureInfo.InvariantCulture, $"xl/charts/chart{index + 1}_{number}.xml");
            package.Add(chartPart, ChartXml.ContentType, ChartXml.Of(placed.Chart, new ChartPlace(SheetNames.Quoted(name), placed.Data), null));
            anchors.Add(Anchor(placed, number, package.Relate(part, "chart", chartPart)));
        }

        package.Add(part, "application/vnd.openxmlformats-officedocument.drawing+xml", new XElement(
            Ns + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", Drawing),
            new XAttribute(XNamespace.Xmlns + "a", Art),
            anchors));
        return part;
    }

    private static XElement Anchor(PlacedChart placed, int number, string id) => new(
        Ns + "twoCellAnchor",
        Corner("from", placed.From),
        Corner("to", placed.To),
        new XElement(
            Ns + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Ns + "nvGraphicFramePr",
                new XElement(Ns + "cNvPr", new XAttribute("id", number + 1), new XAttribute("name", string.Create(CultureInfo.InvariantCulture, $"图{number}")), new XAttribute("descr", XmlText.Of(placed.Chart.InWords()))),
                new XElement(Ns + "cNvGraphicFramePr")),
            new XElement(
                Ns + "xfrm",
                new XElement(Art + "off", new XAttribute("x", 0), new XAttribute("y", 0)),
                new XElement(Art + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            ChartXml.Graphic(id)),
        new XElement(Ns + "clientData"));

    /// <summary>Anchors count from 0.</summary>
    private static XElement Corner(string name, CellAddress cell) => new(
        Ns + name,
        new XElement(Ns + "col", cell.Column - 1),
        new XElement(Ns + "colOff", 0),
        new XElement(Ns + "row", cell.Row - 1),
        new XElement(Ns + "rowOff", 0));
}
