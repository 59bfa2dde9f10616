using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// A document or workbook package in the making: its parts, what each is, and what leads from one to another. The same parts in the same
/// order give the same bytes.
/// </summary>
public sealed class OfficePackage
{
    /// <summary>The namespace of relationship ids within parts.</summary>
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PackageKinds = "http://schemas.openxmlformats.org/package/2006/";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly List<(string Name, string Type)> _types = [];
    private readonly List<(string Source, List<(string Kind, string Target)> Links)> _relationships = [];

    /// <param name="name">The part's name without a leading slash, such as <c>word/document.xml</c>.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string name, string contentType, byte[] content)
    {
        _parts.Add((name, content));
        _types.Add((name, contentType));
    }

    /// <summary>A part that is XML.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="root">The root of its XML.</param>
    public void Add(string name, string contentType, XElement root) => Add(name, contentType, Bytes(root));

    /// <summary>A way from one part to another.</summary>
    /// <param name="source">The part it starts from; empty for the package itself.</param>
    /// <param name="kind">The last word of its kind, such as <c>chart</c>, or the whole kind.</param>
    /// <param name="target">The part it leads to.</param>
    /// <returns>The id by which the source names it: <c>rId1</c> and so on.</returns>
    public string Relate(string source, string kind, string target)
    {
        var links = _relationships.Find(r => r.Source == source).Links;
        if (links is null)
        {
            _relationships.Add((source, links = []));
        }

        links.Add((kind.Contains('/', StringComparison.Ordinal) ? kind : $"{Office}/{kind}", Relative(source, target)));
        return string.Create(CultureInfo.InvariantCulture, $"rId{links.Count}");
    }

    public byte[] ToBytes() => Zipping.ZipFile.Write(
    [
        Packed("[Content_Types].xml", Bytes(ContentTypes())),
        .. _relationships.Select(r => Packed(RelationshipPart(r.Source), Bytes(RelationshipsOf(r.Links)))),
        .. _parts.Select(p => Packed(p.Name, p.Content)),
    ]);

    private static ZipPart Packed(string name, byte[] content) => ZipPart.Pack(name, content, CompressionLevel.Optimal);

    private static byte[] Bytes(XElement root) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));

    private XElement ContentTypes()
    {
        XNamespace ns = PackageKinds + "content-types";
        return new XElement(
            ns + "Types",
            new XElement(ns + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(ns + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            _types.Select(t => new XElement(ns + "Override", new XAttribute("PartName", "/" + t.Name), new XAttribute("ContentType", t.Type))));
    }

    private static XElement RelationshipsOf(List<(string Kind, string Target)> links)
    {
        XNamespace ns = PackageKinds + "relationships";
        return new XElement(ns + "Relationships", links.Select((l, i) => new XElement(
            ns + "Relationship",
            new XAttribute("Id", string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}")),
            new XAttribute("Type", l.Kind),
            new XAttribute("Target", l.Target))));
    }

    private static string RelationshipPart(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    /// <summary>The way from the folder of one part to another part.</summary>
    private static string Relative(string source, string target)
    {
        var (from, to) = (source.Split('/')[..^1], target.Split('/'));
        var common = from.Zip(to).TakeWhile(p => p.First == p.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }
}
