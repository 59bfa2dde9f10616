using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Patching;

/// <summary>
/// Collects what changes in a stranger's package: parts in place of others, new parts, what leads to them. All other parts are copied byte for
/// byte, in their order; the dates in the zip are fixed, so that the same file gives the same copy.
/// </summary>
internal sealed class PackagePatch(PackageReader package)
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _added = [];
    private readonly List<(string Part, string Type)> _types = [];
    private readonly Dictionary<string, List<(string Id, string Kind, string Target)>> _relationships = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Another content for a part that is there.</summary>
    public void Change(string part, byte[] content) => _changed[part] = content;

    /// <summary>A new part; its name is the pattern with the first free number: <c>xl/comments{0}.xml</c>.</summary>
    /// <param name="pattern">The name with a place for the number.</param>
    /// <param name="contentType">What the part is.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="numbered">False where the first name has no number, as some programs look for a part by its usual name.</param>
    public string Add(string pattern, string contentType, byte[] content, bool numbered = true)
    {
        var numbers = Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 && !numbered ? "" : n.ToString(CultureInfo.InvariantCulture));
        var part = numbers.Select(n => string.Format(CultureInfo.InvariantCulture, pattern, n)).First(p => !package.Has(p) && !_changed.ContainsKey(p));
        _changed[part] = content;
        _added.Add(part);
        _types.Add((part, contentType));
        return part;
    }

    /// <summary>A relationship from one part to another.</summary>
    /// <returns>Its id.</returns>
    public string Relate(string from, string kind, string to)
    {
        if (!_relationships.TryGetValue(from, out var added))
        {
            _relationships[from] = added = [];
        }

        var taken = IdsOf(Relationships.PartOf(from)).Concat(added.Select(a => a.Id)).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue - 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"rIdNote{n}")).First(i => !taken.Contains(i));
        added.Add((id, kind, "/" + to));
        return id;
    }

    /// <summary>Takes the relationships of a part away; what they lead to stays in the package.</summary>
    public void Unrelate(string part)
    {
        if (package.Has(Relationships.PartOf(part)))
        {
            Change(Relationships.PartOf(part), XmlCopy.Write(writer =>
            {
                writer.WriteStartElement("Relationships", PackageRelationships);
                writer.WriteEndElement();
            }));
        }
    }

    /// <summary>The patched package.</summary>
    public byte[] Write()
    {
        foreach (var (from, added) in _relationships)
        {
            SetRelationships(Relationships.PartOf(from), added);
        }

        if (_types.Count > 0)
        {
            Change(ContentTypes, XmlCopy.Of(package, ContentTypes, new Append("Types", AddTypes)));
        }

        var parts = package.PartNames.Where(p => !p.EndsWith('/')).Concat(_added);
        return Zipping.ZipFile.Write([.. parts.Select(p => ZipPart.Pack(p, _changed.TryGetValue(p, out var content) ? content : package.ReadPart(p), CompressionLevel.Optimal))]);
    }

    private void SetRelationships(string part, List<(string Id, string Kind, string Target)> added)
    {
        if (package.Has(part))
        {
            Change(part, XmlCopy.Of(package, part, new Append("Relationships", writer => AddRelationships(writer, added))));
            return;
        }

        _added.Add(part);
        Change(part, XmlCopy.Write(writer =>
        {
            writer.WriteStartElement("Relationships", PackageRelationships);
            AddRelationships(writer, added);
            writer.WriteEndElement();
        }));
    }

    private IEnumerable<string> IdsOf(string part)
    {
        if (!package.Has(part))
        {
            yield break;
        }

        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
            {
                yield return xml.GetAttribute("Id") ?? "";
            }
        }
    }

    private static void AddRelationships(XmlWriter writer, List<(string Id, string Kind, string Target)> added)
    {
        foreach (var (id, kind, target) in added)
        {
            writer.WriteStartElement("Relationship", PackageRelationships);
            writer.WriteAttributeString("Id", id);
            writer.WriteAttributeString("Type", kind);
            writer.WriteAttributeString("Target", target);
            writer.WriteEndElement();
        }
    }

    private void AddTypes(XmlWriter writer)
    {
        foreach (var (part, type) in _types)
        {
            writer.WriteStartElement("Override", "http://schemas.openxmlformats.org/package/2006/content-types");
            writer.WriteAttributeString("PartName", "/" + part);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
    }

    /// <summary>Further children at the end of the root.</summary>
    private sealed class Append(string root, Action<XmlWriter> children) : XmlEdit
    {
        public override void BeforeEnd(XmlReader xml, XmlWriter writer)
        {
            if (xml.Depth == 0 && xml.LocalName == root)
            {
                children(writer);
            }
        }
    }
}
