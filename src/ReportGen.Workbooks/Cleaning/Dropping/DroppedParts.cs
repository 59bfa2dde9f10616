using System.Text;
using System.Xml;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Cleaning.Dropping;

/// <summary>The parts of a package that go as a whole, with their relationships.</summary>
/// <param name="parts">Their names.</param>
/// <param name="breaksLinks">True where links to other workbooks are among them.</param>
internal sealed class DroppedParts(IReadOnlySet<string> parts, bool breaksLinks)
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people", "threadedComment", "person", "custom-properties", "customProperties",
        "printerSettings", "thumbnail",
    };

    public bool BreaksLinks => breaksLinks;

    public static DroppedParts Of(PackageReader package)
    {
        var related = package.PartNames.Where(IsRelationships).SelectMany(p => Relationships.Of(package, PartTraces.OwnerOf(p))).Where(r => package.Has(r.Target)).ToList();
        var breaksLinks = related.Exists(r => r.Kind == "externalLink") && LinkedFormulas.CanBreak(package);
        var parts = related.Where(r => Kinds.Contains(r.Kind) || (r.Kind == "vmlDrawing" && HoldsNotesAlone(package, r.Target)) || (breaksLinks && r.Kind is "externalLink" or "calcChain"))
            .Select(r => r.Target).ToHashSet(StringComparer.OrdinalIgnoreCase);
        parts.UnionWith(parts.Select(Relationships.PartOf).Where(package.Has).ToList());
        return new DroppedParts(parts, breaksLinks);
    }

    public bool Contains(string part) => parts.Contains(part);

    /// <summary>The relationships of a part that lead to a part that goes.</summary>
    public IReadOnlySet<string> IdsOf(PackageReader package, string part)
    {
        var ids = Relationships.Of(package, part).Where(r => parts.Contains(r.Target)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        if (part.EndsWith("/settings.xml", StringComparison.OrdinalIgnoreCase)) ids.UnionWith(TemplateIds(package, part));
        return ids;
    }

    /// <summary>True for a relationship that goes: its part does, or it leads to somebody's template.</summary>
    public bool IsRelationship(string rels, XmlReader xml) =>
        xml.LocalName == "Relationship"
        && (xml.GetAttribute("TargetMode") == "External" ? IsTemplate(xml) : parts.Contains(Relationships.Resolve(FolderOf(PartTraces.OwnerOf(rels)), xml.GetAttribute("Target") ?? "")));

    private static bool IsRelationships(string part) => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static bool IsTemplate(XmlReader xml) => (xml.GetAttribute("Type") ?? "").EndsWith("/attachedTemplate", StringComparison.Ordinal);

    private static IEnumerable<string> TemplateIds(PackageReader package, string part)
    {
        if (!package.Has(Relationships.PartOf(part)))
        {
            yield break;
        }

        using var xml = package.OpenXml(Relationships.PartOf(part));
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && IsTemplate(xml))
            {
                yield return xml.GetAttribute("Id") ?? "";
            }
        }
    }

    /// <summary>The drawn boxes of comments go with the comments; a drawing with buttons in it stays.</summary>
    private static bool HoldsNotesAlone(PackageReader package, string part)
    {
        var drawing = Encoding.Latin1.GetString(package.ReadPart(part));
        return drawing.Contains("ObjectType=\"Note\"", StringComparison.Ordinal)
            && !drawing.Replace("ObjectType=\"Note\"", "", StringComparison.Ordinal).Contains("ObjectType=", StringComparison.Ordinal)
            && !drawing.Contains("v:imagedata", StringComparison.Ordinal);
    }
}
