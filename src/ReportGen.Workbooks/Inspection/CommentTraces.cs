using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Comments, each with what it says; in a workbook also the threads that newer programs write.</summary>
internal static class CommentTraces
{
    /// <summary>The comments of a .docx, with their authors.</summary>
    public static void ReadDocument(PackageReader package, string part, InspectionLog log) =>
        Read(package, part, "comment", "author", (author, text) => log.Add(TraceKind.Comment, PartNames.Of(part), "", author.Length == 0 ? text : $"{author}：{text}"));

    /// <summary>The comments on the cells of a sheet.</summary>
    public static void ReadSheet(PackageReader package, string sheetPart, string sheet, InspectionLog log)
    {
        foreach (var part in Relationships.Of(package, sheetPart).Where(r => r.Kind is "comments" or "threadedComment" && package.Has(r.Target)))
        {
            Read(package, part.Target, part.Kind == "comments" ? "comment" : "threadedComment", "ref", (cell, text) => log.Add(TraceKind.Comment, sheet, cell, text));
        }
    }

    private static void Read(PackageReader package, string part, string element, string attribute, Action<string, string> found)
    {
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element)
            {
                continue;
            }

            var name = xml.GetAttribute(attribute) ?? xml.GetAttribute(attribute, xml.NamespaceURI) ?? "";
            var text = new StringBuilder();
            xml.AppendText(text, package.Limits);
            found(name, text.ToString().Trim());
        }
    }
}
