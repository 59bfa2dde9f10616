using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// What stands behind the rows of a sheet: filters, conditional formats, validations and page setup of the drawing with their ranges moved
/// along, and the merged areas and links of this form.
/// </summary>
internal static class SheetTail
{
    public static void Append(MarkupWriter xml, LayoutParts layout, RowMap rows, List<CellRange> merges, List<(CellRange Cell, string Target)> links)
    {
        foreach (var piece in layout.Tail)
        {
            switch (piece.Name)
            {
                case TailPiece.Merges:
                    AppendMerges(xml, merges);
                    break;
                case TailPiece.Links:
                    AppendLinks(xml, links);
                    break;
                default:
                    xml.Add(piece.Fixed ?? Moved(piece.Drawn, layout.SheetName, rows));
                    break;
            }
        }
    }

    /// <summary>An element of the drawing with the ranges that it names moved to where the rows came to stand.</summary>
    private static string Moved(XElement drawn, string sheet, RowMap rows)
    {
        var moved = new XElement(drawn);
        foreach (var attribute in moved.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "ref" or "sqref").ToList())
        {
            attribute.Value = Moved(attribute.Value, rows);
        }

        // The newer conditional formats and validations name their ranges in elements.
        foreach (var element in moved.Descendants().Where(e => e.Name.LocalName == "sqref"))
        {
            element.Value = Moved(element.Value, rows);
        }

        foreach (var formula in moved.Descendants().Where(e => e.Name.LocalName is "formula" or "formula1" or "formula2" or "f" && !e.HasElements))
        {
            formula.Value = FormulaRanges.Moved(formula.Value, sheet, rows);
        }

        return TailPiece.TextOf(moved);
    }

    private static string Moved(string ranges, RowMap rows) => string.Join(' ', ranges.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(r => CellRange.TryParse(r, out var range) ? rows.RangeOf(range).ToString() : r));

    private static void AppendMerges(MarkupWriter xml, List<CellRange> merges)
    {
        if (merges.Count == 0) return;
        xml.Add("<mergeCells count=\""u8).Add(merges.Count).Add("\">"u8);
        foreach (var merge in merges)
        {
            xml.Add("<mergeCell ref=\""u8).Add(merge.ToString()).Add("\"/>"u8);
        }

        xml.Add("</mergeCells>"u8);
    }

    private static void AppendLinks(MarkupWriter xml, List<(CellRange Cell, string Target)> links)
    {
        if (links.Count == 0) return;
        xml.Add("<hyperlinks>"u8);
        for (var i = 0; i < links.Count; i++)
        {
            xml.Add("<hyperlink ref=\""u8).Add(links[i].Cell.ToString());
            xml.Add("\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\""u8).Add(LinkId(i)).Add("\"/>"u8);
        }

        xml.Add("</hyperlinks>"u8);
    }

    /// <summary>The id of a link's relationship; a word of our own, so that it never meets an id of the drawing.</summary>
    public static string LinkId(int index) => "link" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
