using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Expansion;

/// <summary>Puts the parts together: always in the same order and with the same date, so that the same form is the same file.</summary>
internal static class PackageWriter
{
    private const string HyperlinkKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    public static byte[] Write(SheetLayout layout, SheetXml sheet, PhysicalRows rows) =>
        Zipping.ZipFile.Write(Around(layout, sheet.Pack(layout.Parts.SheetPart), rows, sheet.Links));

    /// <summary>All parts in their order, the packed sheet among them.</summary>
    public static IReadOnlyList<ZipPart> Around(SheetLayout layout, ZipPart sheet, RowMap rows, List<(CellRange Cell, string Target)> links)
    {
        var parts = layout.Parts;
        var file = new List<ZipPart>(layout.Packed)
        {
            layout.WorkbookParts.With(NamesMoved(parts, rows)),
            sheet,
        };
        file.AddRange(parts.Drawings.Select(d => ZipPart.Pack(d.Part, LayoutPackage.Bytes(WithAnchorsMoved(d.Xml, rows)), CompressionLevel.Fastest)));
        if (parts.Relationships.Xml.Root!.HasElements || links.Count > 0)
        {
            file.Add(ZipPart.Pack(parts.Relationships.Part, LayoutPackage.Bytes(WithLinks(parts.Relationships.Xml, links)), CompressionLevel.Fastest));
        }

        return file;
    }

    /// <summary>Print area, print titles and filter ranges follow the rows: else the last rows would silently not be printed.</summary>
    private static List<string> NamesMoved(LayoutParts parts, RowMap rows) =>
        [.. WorkbookPart.NamesOf(parts.Workbook.Xml).Select(name => string.Join(',', name.Value.Split(',').Select(reference => IsOn(parts.SheetName, reference) ? Moved(reference, rows) : reference)))];

    /// <summary>Pictures and charts keep to their rows, or a seal below the table would lie on its last rows. Anchors count rows from 0.</summary>
    private static XDocument WithAnchorsMoved(XDocument drawing, RowMap rows)
    {
        var moved = new XDocument(drawing);
        foreach (var row in moved.Root!.Elements().Elements().Where(e => e.Name.LocalName is "from" or "to").Elements().Where(e => e.Name.LocalName == "row"))
        {
            if (int.TryParse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var drawn) && drawn < CellAddress.MaxRow)
            {
                row.Value = (rows.RangeOf(new CellRange(drawn + 1, 1, drawn + 1, 1)).FirstRow - 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return moved;
    }

    /// <summary>Names of other sheets stay: their rows do not move.</summary>
    private static bool IsOn(string sheet, string reference)
    {
        var end = reference.LastIndexOf('!');
        return end > 0 && FormulaRanges.IsSheet(reference[..end], sheet);
    }

    private static string Moved(string reference, RowMap rows)
    {
        var at = reference.LastIndexOf('!') + 1;
        var range = reference[at..];
        var corners = range.Split(':');
        if (corners.Length == 2 && RowOf(corners[0]) is { } first && RowOf(corners[1]) is { } last)
        {
            var span = rows.RangeOf(new CellRange(first, 1, last, 1));
            return string.Create(CultureInfo.InvariantCulture, $"{reference[..at]}${span.FirstRow}:${span.LastRow}");
        }

        return CellRange.TryParse(range, out var drawn) ? reference[..at] + rows.RangeOf(drawn).ToAbsolute() : reference;
    }

    private static int? RowOf(string corner) =>
        int.TryParse(corner.AsSpan().TrimStart('$'), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    private static XDocument WithLinks(XDocument relationships, List<(CellRange Cell, string Target)> links)
    {
        var xml = new XDocument(relationships);
        var ns = xml.Root!.Name.Namespace;
        for (var i = 0; i < links.Count; i++)
        {
            xml.Root.Add(new XElement(
                ns + "Relationship",
                new XAttribute("Id", SheetTail.LinkId(i)),
                new XAttribute("Type", HyperlinkKind),
                new XAttribute("Target", string.Join('/', links[i].Target.Split('/').Select(Uri.EscapeDataString))),
                new XAttribute("TargetMode", "External")));
        }

        return xml;
    }
}
