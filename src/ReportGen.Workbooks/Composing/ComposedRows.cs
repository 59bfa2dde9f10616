using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Composing;

/// <summary>The rows of a composed sheet with their cells, each as high as its texts need.</summary>
internal static class ComposedRows
{
    private const double LeastHeight = 15;

    private static readonly XNamespace Ns = ComposedWorkbook.Main;

    public static XElement Of(ComposedSheet sheet, ComposedStyles styles) => new(
        Ns + "sheetData",
        from cell in sheet.Cells
        group cell by cell.Address.Row into row
        orderby row.Key
        select new XElement(
            Ns + "row",
            new XAttribute("r", row.Key),
            new XAttribute("ht", HeightOf(sheet, row).ToString(CultureInfo.InvariantCulture)),
            new XAttribute("customHeight", 1),
            row.OrderBy(c => c.Address.Column).Select(c => CellOf(c, styles))));

    private static XElement CellOf(ComposedCell cell, ComposedStyles styles)
    {
        var isNumber = cell.Number is { } n && SheetXml.IsExact(n) && NumberFormat.Reproduces(n, cell.Style.Format, cell.Text);
        var style = styles.IndexOf(cell.Style, !isNumber && cell.Text.Length > 0 && SheetXml.LooksLikeFormula(cell.Text));
        var xml = new XElement(Ns + "c", new XAttribute("r", cell.Address), new XAttribute("s", style));
        if (isNumber)
        {
            xml.Add(new XElement(Ns + "v", cell.Number!.Value.ToString(CultureInfo.InvariantCulture)));
        }
        else if (cell.Text.Length > 0)
        {
            xml.Add(new XAttribute("t", "inlineStr"), new XElement(Ns + "is", new XElement(Ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Encode(cell.Text))));
        }

        return xml;
    }

    /// <summary>A text that spans several rows is spread evenly over them.</summary>
    private static double HeightOf(ComposedSheet sheet, IEnumerable<ComposedCell> row) =>
        Math.Min(RowHeight.Most, row.Where(c => c.Text.Length > 0).Select(c => NeededBy(sheet, c)).Append(LeastHeight).Max());

    private static double NeededBy(ComposedSheet sheet, ComposedCell cell)
    {
        var merge = sheet.Merges.FirstOrDefault(m => m.First == cell.Address);
        var area = merge == default ? new CellRange(cell.Address) : merge;
        var normal = new CellFont(ComposedWorkbook.Normal.Font, ComposedWorkbook.Normal.Size, false);
        var width = ColumnWidth.Usable(Enumerable.Range(area.FirstColumn, area.Columns).Select(c => WidthOf(sheet, c)), normal);
        return Math.Ceiling(RowHeight.Needed(cell.Text, new CellFont(cell.Style.Font, cell.Style.Size, cell.Style.Bold), width) / area.Rows);
    }

    public static double WidthOf(ComposedSheet sheet, int column) => column <= sheet.Widths.Length ? sheet.Widths[column - 1] : ComposedSheet.UsualWidth;
}
