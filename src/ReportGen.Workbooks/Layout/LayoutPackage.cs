using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Layout;

/// <summary>
/// Sorts the parts of a drawing into those that every form shares and the few that follow the rows. The shared texts are left out, because
/// forms carry their texts in their cells; they would keep the markers in the file.
/// </summary>
internal static class LayoutPackage
{
    private static readonly XNamespace RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static LayoutParts Read(PackageReader package, WorkbookParts parts, XElement sheet, IReadOnlyList<CellRange> merges)
    {
        var sheetPart = parts.Sheets[0].Part;
        var relationships = RelationshipPart(sheetPart);
        var dropped = parts.Sheets.Count == 1 ? parts.SharedStrings : null;
        var stylesPart = parts.Styles ?? throw new UnreadableWorkbookException(UnreadableReason.Damaged, "styles");
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { sheetPart, relationships, parts.Workbook, stylesPart, dropped ?? sheetPart, "xl/calcChain.xml" };

        var drawings = Relationships.Of(package, sheetPart).Where(r => r.Kind == "drawing" && package.Has(r.Target)).Select(r => r.Target).Distinct().ToList();
        own.UnionWith(drawings);

        var constant = new List<(string, byte[])>();
        foreach (var part in package.PartNames.Where(p => !own.Contains(p) && !p.EndsWith('/')).Order(StringComparer.Ordinal))
        {
            constant.Add((part, part switch
            {
                "[Content_Types].xml" => Without(package, part, "PartName", ["/" + dropped, "/xl/calcChain.xml"]),
                _ when part == RelationshipPart(parts.Workbook) => WithoutKinds(package, part, dropped is null ? ["calcChain"] : ["sharedStrings", "calcChain"]),
                _ => package.ReadPart(part),
            }));
        }

        return new LayoutParts
        {
            SheetName = parts.Sheets[0].Name,
            SheetPart = sheetPart,
            Constant = constant,
            Head = HeadOf(sheet),
            Tail = TailPiece.InOrder(sheet.Elements().SkipWhile(e => e.Name.LocalName != "sheetData").Skip(1)),
            Workbook = (parts.Workbook, LayoutCompiler.LoadXml(package, parts.Workbook)),
            Relationships = (relationships, package.Has(relationships) ? LayoutCompiler.LoadXml(package, relationships) : new XDocument(new XElement(RelationshipsNamespace + "Relationships"))),
            Drawings = [.. drawings.Select(d => (d, LayoutCompiler.LoadXml(package, d)))],
            Styles = (stylesPart, LayoutStyles.Read(package.ReadPart(stylesPart))),
            ColumnWidths = WidthsOf(sheet),
            Merges = merges,
        };
    }

    private static string RelationshipPart(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The sheet's XML up to its row data: start tag, view, columns; its dimension is left out, because it would be another for each form.</summary>
    private static string HeadOf(XElement sheet)
    {
        // Rows are written without a prefix, so the sheet's own namespace must be the one that needs none.
        var attributes = sheet.Attributes().Where(a => !a.IsNamespaceDeclaration || a.Value != sheet.Name.NamespaceName);
        var head = new XElement(sheet.Name, new XAttribute("xmlns", sheet.Name.NamespaceName), attributes, sheet.Elements().TakeWhile(e => e.Name.LocalName != "sheetData").Where(e => e.Name.LocalName != "dimension"));
        var text = head.ToString(SaveOptions.DisableFormatting);
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        return end < 0 ? text[..text.LastIndexOf("/>", StringComparison.Ordinal)] + ">" : text[..end];
    }

    private static IReadOnlyList<double> WidthsOf(XElement sheet)
    {
        var ns = sheet.Name.Namespace;
        var widths = new DrawnWidths();
        widths.Standard = DrawnWidths.Number((string?)sheet.Element(ns + "sheetFormatPr")?.Attribute("defaultColWidth")) ?? widths.Standard;
        foreach (var column in sheet.Element(ns + "cols")?.Elements(ns + "col") ?? [])
        {
            widths.Add(Of("min"), Of("max"), Of("hidden") is "1" or "true", Of("width"));

            string Of(string name) => (string?)column.Attribute(name) ?? "";
        }

        return widths.All;
    }

    private static byte[] Without(PackageReader package, string part, string attribute, string[] values)
    {
        var xml = LayoutCompiler.LoadXml(package, part);
        xml.Root!.Elements().Where(e => values.Contains((string?)e.Attribute(attribute), StringComparer.OrdinalIgnoreCase)).Remove();
        return Bytes(xml);
    }

    private static byte[] WithoutKinds(PackageReader package, string part, string[] kinds)
    {
        var xml = LayoutCompiler.LoadXml(package, part);
        xml.Root!.Elements().Where(e => kinds.Any(k => ((string?)e.Attribute("Type") ?? "").EndsWith("/" + k, StringComparison.Ordinal))).Remove();
        return Bytes(xml);
    }

    /// <summary>XML as it is written into the package: UTF-8 without a byte order mark, not indented.</summary>
    public static byte[] Bytes(XDocument xml) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.Root!.ToString(SaveOptions.DisableFormatting));
}
