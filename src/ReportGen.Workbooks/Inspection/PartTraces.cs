using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>What the relationships of a package lead to: other files, objects, macros, printers, pictures of earlier states.</summary>
internal static class PartTraces
{
    private const string Inserted = "插入的文件";

    private static readonly Dictionary<string, TraceKind> Told = new(StringComparer.Ordinal)
    {
        ["oleObject"] = TraceKind.EmbeddedObject,
        ["package"] = TraceKind.EmbeddedObject,
        ["vbaProject"] = TraceKind.Code,
        ["control"] = TraceKind.Code,
        ["ctrlProp"] = TraceKind.Code,
        ["activeXControlBinary"] = TraceKind.Code,
        ["printerSettings"] = TraceKind.PrinterSettings,
        ["thumbnail"] = TraceKind.Thumbnail,
        ["connections"] = TraceKind.Connection,
        ["queryTable"] = TraceKind.Connection,
        ["attachedTemplate"] = TraceKind.Template,
    };

    public static void Read(PackageReader package, InspectionLog log, bool isInner)
    {
        foreach (var rels in package.PartNames.Where(p => p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            var source = OwnerOf(rels);
            ReadExternal(package, rels, source, log);
            foreach (var relationship in Relationships.Of(package, source).Where(r => package.Has(r.Target)))
            {
                if (relationship.Kind == "package" && IsChart(source) && !isInner)
                {
                    ReadInner(package, relationship.Target, PartNames.Of(relationship.Target), log);
                }
                else if (relationship.Kind == "aFChunk" && !isInner)
                {
                    ReadInner(package, relationship.Target, $"{Inserted} {FileOf(relationship.Target)}", log);
                }
                else if (relationship.Kind == "customXml")
                {
                    ReadValues(package, relationship.Target, log);
                }
                else if (Told.TryGetValue(relationship.Kind, out var kind))
                {
                    log.Add(kind, PartNames.Of(source), "", FileOf(relationship.Target));
                }
            }
        }
    }

    /// <summary>The part that a part of relationships belongs to; empty for the package.</summary>
    public static string OwnerOf(string rels) => rels.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length].TrimEnd('/');

    /// <summary>The data of a chart are a workbook of their own, which is published with it.</summary>
    public static bool IsChart(string part) => part.Contains("/charts/", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the workbook that holds the data of a chart.</summary>
    public static bool IsInner(PackageReader package, string part) =>
        part.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
        && package.PartNames.Where(p => p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Select(OwnerOf).Where(IsChart)
            .Any(chart => Relationships.Of(package, chart).Any(r => r.Kind == "package" && r.Target.Equals(part, StringComparison.OrdinalIgnoreCase)));

    private static string FileOf(string part) => part[(part.LastIndexOf('/') + 1)..];

    /// <summary>A file within the file: the data of a chart, or a document or page that the office program takes in when it opens the file.</summary>
    private static void ReadInner(PackageReader package, string part, string name, InspectionLog log)
    {
        try
        {
            log.Add(name, FileInspection.ReadInner(package.ReadPart(part), package.Limits));
        }
        catch (UnreadableWorkbookException)
        {
            log.Add(TraceKind.NotInspected, name, "", FileOf(part));
        }
    }

    /// <summary>What forms and systems keep in the file: the values of fields that are filled in, the record of a document system.</summary>
    private static void ReadValues(PackageReader package, string part, InspectionLog log)
    {
        using var xml = package.OpenXml(part);
        var name = "";
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                name = xml.LocalName;
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                log.Add(new FileText(PartNames.Of(part), name, xml.Value));
            }
        }
    }

    // A hyperlink is meant to lead elsewhere; only where it leads into an office or to a machine it is told.
    private static void ReadExternal(PackageReader package, string rels, string source, InspectionLog log)
    {
        using var xml = package.OpenXml(rels);
        while (xml.Next(package.Limits))
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || xml.GetAttribute("TargetMode") != "External")
            {
                continue;
            }

            var target = xml.GetAttribute("Target") ?? "";
            switch (xml.GetAttribute("Type") is { } type ? type[(type.LastIndexOf('/') + 1)..] : "")
            {
                case "hyperlink":
                    log.AddPath(PartNames.Of(source), "", Uri.UnescapeDataString(target));
                    break;
                case "attachedTemplate":
                    log.Add(TraceKind.Template, PartNames.Of(source), "", target);
                    break;
                default:
                    log.Add(TraceKind.ExternalLink, PartNames.Of(source), "", target);
                    break;
            }
        }
    }
}
