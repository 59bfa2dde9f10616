using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Texts in drawings and charts, and the descriptions of pictures, where programs leave the path of the picture.</summary>
internal static class DrawnTexts
{
    private static readonly string[] Folders = ["/drawings/drawing", "/charts/chart", "/diagrams/data"];

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
}
