using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Composing;

/// <summary>The XML of a composed sheet: as wide as one page of A4, as long as it needs.</summary>
internal static class ComposedSheetXml
{
    private const string A4 = "9";

    private static readonly XNamespace Ns = ComposedWorkbook.Main;
    private static readonly XNamespace Office = OfficePackage.Office;

    public static XElement Of(ComposedSheet sheet, ComposedStyles styles, bool isFirst, string? drawing) => new(
        Ns + "worksheet",
        new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Office),
        new XElement(Ns + "sheetPr", new XElement(Ns + "pageSetUpPr", new XAttribute("fitToPage", 1))),
        new XElement(Ns + "sheetViews", new XElement(Ns + "sheetView", isFirst ? new XAttribute("tabSelected", 1) : null, new XAttribute("workbookViewId", 0))),
        new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", 15)),
        ColumnsOf(sheet),
        ComposedRows.Of(sheet, styles),
        sheet.Merges.IsEmpty ? null : new XElement(Ns + "mergeCells", new XAttribute("count", sheet.Merges.Length), sheet.Merges.Select(m => new XElement(Ns + "mergeCell", new XAttribute("ref", m)))),
        new XElement(Ns + "printOptions", new XAttribute("horizontalCentered", 1)),
        new XElement(Ns + "pageMargins", Margins().Select(m => new XAttribute(m.Name, m.Inches.ToString(CultureInfo.InvariantCulture)))),
        new XElement(Ns + "pageSetup", new XAttribute("paperSize", A4), new XAttribute("orientation", sheet.Landscape ? "landscape" : "portrait"), new XAttribute("fitToHeight", 0)),
        drawing is null ? null : new XElement(Ns + "drawing", new XAttribute(Office + "id", drawing)));

    private static XElement? ColumnsOf(ComposedSheet sheet) => sheet.Widths.IsEmpty ? null : new XElement(Ns + "cols", sheet.Widths.Select((w, i) => new XElement(
        Ns + "col",
        new XAttribute("min", i + 1),
        new XAttribute("max", i + 1),
        new XAttribute("width", w.ToString("0.##", CultureInfo.InvariantCulture)),
        new XAttribute("customWidth", 1))));

    private static (string Name, decimal Inches)[] Margins() => [("left", 0.6m), ("right", 0.6m), ("top", 0.8m), ("bottom", 0.8m), ("header", 0.3m), ("footer", 0.3m)];
}
