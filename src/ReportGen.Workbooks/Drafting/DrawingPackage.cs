using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Drafting;

/// <summary>
/// Makes a drawing of one sheet of a stranger's workbook: its styles, widths, heights, merged areas and print settings with other texts. The
/// other sheets, pictures, comments, shared texts and document properties stay behind, because they tell of people.
/// </summary>
public static class DrawingPackage
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private const string PlainStyles = $"""
        <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="{CellFont.Song}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>
        """;

    /// <summary>The drawing as .xlsx: the same bytes for the same file and draft.</summary>
    /// <param name="file">The bytes of the workbook.</param>
    /// <param name="draft">Which sheet, and what changes in it.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no workbook, is broken, locked, too large or without content.</exception>
    public static byte[] Write(ReadOnlyMemory<byte> file, DrawingDraft draft, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        limits ??= ReadLimits.Standard;
        var grid = WorkbookReader.Read(file, limits);
        try
        {
            using var package = PackageReader.Open(file, limits);
            return Write(package, grid, draft);
        }
        catch (Exception broken) when (PackageReader.IsDamage(broken) || broken is FormatException or InvalidOperationException)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "drawing", broken);
        }
    }

    private static byte[] Write(PackageReader package, GridWorkbook grid, DrawingDraft draft)
    {
        var parts = WorkbookParts.Find(package);
        var index = grid.Sheets.Select(s => s.Name).ToList().IndexOf(draft.Sheet);
        if (index < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(draft), draft.Sheet, "no such sheet");
        }

        var styles = new WrappingStyles(parts.Styles is { } part && package.Has(part) ? Load(package, part) : XDocument.Parse(PlainStyles));
        var sheet = Load(package, parts.Sheets[index].Part);
        new DrawnSheet(draft, grid.Sheets[index], styles).Redraw(sheet.Root!);
        var workbook = Load(package, parts.Workbook);
        var theme = Relationships.Of(package, parts.Workbook).FirstOrDefault(r => r.Kind == "theme" && package.Has(r.Target))?.Target;
        var files = new List<(string Name, byte[] Content)>
        {
            ("[Content_Types].xml", Text(ContentTypes(theme is not null))),
            ("_rels/.rels", Text(RelationshipsXml(("rId1", "officeDocument", "xl/workbook.xml")))),
            ("xl/workbook.xml", Text(WorkbookXml(draft.Sheet, [.. new DrawnNames(draft.Sheet, draft.RemovedRows).Of(workbook.Root!, SheetIndex(workbook, draft.Sheet))]))),
            ("xl/_rels/workbook.xml.rels", Text(RelationshipsXml([("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), .. theme is null ? [] : new[] { ("rId3", "theme", "theme/theme1.xml") }]))),
            ("xl/worksheets/sheet1.xml", LayoutPackage.Bytes(sheet)),
            ("xl/styles.xml", LayoutPackage.Bytes(styles.Xml)),
        };
        if (theme is not null)
        {
            files.Add(("xl/theme/theme1.xml", LayoutPackage.Bytes(Load(package, theme))));
        }

        return Zipping.ZipFile.Write([.. files.Select(f => ZipPart.Pack(f.Name, f.Content, CompressionLevel.Optimal))]);
    }

    /// <summary>Names count all sheets, chart sheets too.</summary>
    private static int SheetIndex(XDocument workbook, string sheet) =>
        workbook.Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => (string?)e.Attribute("name")).ToList().IndexOf(sheet);

    /// <summary>A part in the usual namespaces; Strict workbooks say the same in others.</summary>
    private static XDocument Load(PackageReader package, string part)
    {
        var xml = LayoutCompiler.LoadXml(package, part);
        if (xml.Root!.DescendantsAndSelf().All(e => !e.Name.NamespaceName.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal)))
        {
            return xml;
        }

        return XDocument.Parse(
            xml.Root.ToString(SaveOptions.DisableFormatting)
                .Replace("http://purl.oclc.org/ooxml/spreadsheetml/main", Main, StringComparison.Ordinal)
                .Replace("http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main", StringComparison.Ordinal)
                .Replace("http://purl.oclc.org/ooxml/officeDocument/relationships", Office, StringComparison.Ordinal)
                .Replace(" conformance=\"strict\"", "", StringComparison.Ordinal),
            LoadOptions.PreserveWhitespace);
    }

    private static byte[] Text(string xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);

    private static string ContentTypes(bool theme) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Kind}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/>"
        + (theme ? "<Override PartName=\"/xl/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>" : "")
        + "</Types>";

    private static string RelationshipsXml(params ReadOnlySpan<(string Id, string Word, string Target)> relationships)
    {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, word, target) in relationships)
        {
            xml.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(Office).Append('/').Append(word).Append("\" Target=\"").Append(target).Append("\"/>");
        }

        return xml.Append("</Relationships>").ToString();
    }

    private static string WorkbookXml(string sheet, IReadOnlyList<(string Name, string RefersTo)> names)
    {
        XNamespace ns = Main;
        XNamespace office = Office;
        return new XElement(
            ns + "workbook",
            new XAttribute("xmlns", Main),
            new XAttribute(XNamespace.Xmlns + "r", Office),
            new XElement(ns + "sheets", new XElement(ns + "sheet", new XAttribute("name", sheet), new XAttribute("sheetId", 1), new XAttribute(office + "id", "rId1"))),
            names.Count == 0 ? null : new XElement(ns + "definedNames", names.Select(n => new XElement(ns + "definedName", new XAttribute("name", n.Name), new XAttribute("localSheetId", 0), n.RefersTo))))
            .ToString(SaveOptions.DisableFormatting);
    }
}
