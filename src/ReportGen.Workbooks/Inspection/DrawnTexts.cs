using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>
/// Texts in drawings and charts, what charts remember of their data, which readers can copy out of them, and the descriptions of pictures, where programs
/// leave the path of the picture.
/// </summary>
internal static class DrawnTexts
{
    private static readonly string[] Folders = ["/drawings/drawing", "/charts/chart", "/diagrams/data"];

    /// <summary>Charts of newer kinds (waterfall, treemap) hold their values in elements of their own.</summary>
    private const string NewerCharts = "/chartex";

    public static void Read(PackageReader package, InspectionLog log)
    {
        foreach (var part in package.PartNames.Where(p => p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && Folders.Any(f => p.Contains(f, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal))
        {
            using var xml = package.OpenXml(part);
            Read(xml, PartNames.Of(part), package.Limits, log);
        }
    }

    private static void Read(XmlReader xml, string part, ReadLimits limits, InspectionLog log)
    {
        var paragraph = new StringBuilder();
        while (xml.Next(limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                xml.AppendText(paragraph, limits);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "v" } || (xml is { NodeType: XmlNodeType.Element, LocalName: "pt" } && xml.NamespaceURI.EndsWith(NewerCharts, StringComparison.Ordinal)))
            {
                log.Add(RememberedIn(xml, part, limits));
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "cNvPr" })
            {
                log.AddPath(part, xml.GetAttribute("name") ?? "", $"{xml.GetAttribute("descr")} {xml.GetAttribute("title")}");
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" })
            {
                log.Add(new FileText(part, "", paragraph.ToString()));
                paragraph.Clear();
            }
        }
    }

    private static FileText RememberedIn(XmlReader xml, string part, ReadLimits limits)
    {
        var value = new StringBuilder();
        xml.AppendText(value, limits);
        var text = value.ToString();
        return new FileText(part, "", text) { IsNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) };
    }
}
