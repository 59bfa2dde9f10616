using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The properties of an office file: who wrote it, for whom, from which template, and what people have added.</summary>
internal static class PropertyTraces
{
    public const string Part = "文档属性";

    /// <summary>The version of the program that wrote it, and what an office program keeps of the page that it was made from, tell nothing of a person.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "KSOProductBuildVer", "viewport" };

    private static readonly Dictionary<string, TraceKind> Told = new(StringComparer.Ordinal)
    {
        ["creator"] = TraceKind.Author,
        ["lastModifiedBy"] = TraceKind.LastAuthor,
        ["Company"] = TraceKind.Company,
        ["Manager"] = TraceKind.Manager,
        ["Template"] = TraceKind.Template,
        ["HyperlinkBase"] = TraceKind.Path,
    };

    /// <summary>The parts of the properties: relationships of the whole package.</summary>
    public static IEnumerable<(string Kind, string Part)> PartsOf(PackageReader package) => Relationships.Of(package, "")
        .Where(r => r.Kind is "core-properties" or "extended-properties" or "extendedProperties" or "custom-properties" or "customProperties" && package.Has(r.Target))
        .Select(r => (r.Kind, r.Target));

    public static void Read(PackageReader package, InspectionLog log)
    {
        foreach (var (kind, part) in PartsOf(package))
        {
            using var xml = package.OpenXml(part);
            var custom = "";
            var name = "";
            while (xml.Next(package.Limits))
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    name = xml.LocalName;
                    custom = name == "property" ? xml.GetAttribute("name") ?? "" : custom;
                }
                else if (xml.HasValue && !string.IsNullOrWhiteSpace(xml.Value))
                {
                    Add(log, kind.StartsWith("custom", StringComparison.Ordinal) ? custom : "", name, xml.Value);
                }
            }
        }
    }

    private static void Add(InspectionLog log, string custom, string name, string value)
    {
        if (custom.Length > 0)
        {
            if (!Harmless.Contains(custom))
            {
                log.Add(TraceKind.CustomProperty, Part, custom, value);
            }
        }
        else if (Told.TryGetValue(name, out var kind))
        {
            if (kind != TraceKind.Template || !IsUsualTemplate(value))
            {
                log.Add(kind, Part, "", value);
            }
        }
        else if (name is "title" or "subject" or "description" or "keywords" or "category" or "contentStatus")
        {
            log.Add(new FileText(Part, "", value));
        }
    }

    private static bool IsUsualTemplate(string template) => template.StartsWith("Normal", StringComparison.OrdinalIgnoreCase) && template.IndexOfAny(['/', '\\']) < 0;
}
