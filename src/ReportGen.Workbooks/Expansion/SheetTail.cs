using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// What stands behind the rows of a sheet: filters, conditional formats, validations and page setup of the drawing with their ranges moved
/// along, and the merged areas and links of this form. The file format fixes the order.
/// </summary>
internal static class SheetTail
{
    private static readonly string[] Order =
    [
        "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews",
        "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
        "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
    ];

    public static void Append(
        StringBuilder xml, LayoutParts layout, RowMap rows, List<CellRange> merges, List<(CellRange Cell, string Target)> links)
    {
        var pieces = layout.Tail.Where(e => e.Name is not ("mergeCells" or "hyperlinks" or "rowBreaks"))
            .Select(e => (e.Name, Text: e.Fixed ?? Moved(e.Drawn, layout.SheetName, rows)))
            .Append((Name: "mergeCells", Text: MergeCells(merges)))
            .Append((Name: "hyperlinks", Text: Hyperlinks(links)));
        foreach (var piece in pieces.OrderBy(p => Rank(p.Name)))
        {
            xml.Append(piece.Text);
        }
    }

    private static int Rank(string name)
    {
        var rank = Array.IndexOf(Order, name);
        return rank < 0 ? Order.Length : rank;
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

    private static string MergeCells(List<CellRange> merges)
    {
        if (merges.Count == 0)
        {
            return "";
        }

        var xml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Count}\">");
        foreach (var merge in merges)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{merge}\"/>");
        }

        return xml.Append("</mergeCells>").ToString();
    }

    private static string Hyperlinks(List<(CellRange Cell, string Target)> links)
    {
        if (links.Count == 0)
        {
            return "";
        }

        var xml = new StringBuilder("<hyperlinks>");
        for (var i = 0; i < links.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<hyperlink ref=\"{links[i].Cell}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"{LinkId(i)}\"/>");
        }

        return xml.Append("</hyperlinks>").ToString();
    }

    /// <summary>The id of a link's relationship; a word of our own, so that it never meets an id of the drawing.</summary>
    public static string LinkId(int index) => "link" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
