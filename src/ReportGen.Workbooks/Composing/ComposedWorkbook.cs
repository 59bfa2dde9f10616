using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Composing;

/// <summary>
/// Writes a workbook that has no drawing: annexes of tables, the data behind a chart. Numbers are stored as numbers where that shows the same
/// text, no text is ever read as a formula, and the same sheets give the same bytes.
/// </summary>
public static class ComposedWorkbook
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The kind of a workbook as a part of another package.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    internal static ComposedStyle Normal { get; } = new(CellFont.Song, 11);

    public static byte[] Write(IReadOnlyList<ComposedSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        if (sheets.Count == 0)
        {
            throw new ArgumentException("a workbook has at least one sheet", nameof(sheets));
        }

        var package = new OfficePackage();
        var styles = new ComposedStyles(Normal);
        var names = SheetNames.For([.. sheets.Select(s => s.Name)]);
        package.Relate("", "officeDocument", "xl/workbook.xml");
        var ids = sheets.Select((_, i) => package.Relate("xl/workbook.xml", "worksheet", PartOf(i))).ToList();
        package.Relate("xl/workbook.xml", "styles", "xl/styles.xml");
        package.Add("xl/workbook.xml", Kind + "sheet.main+xml", WorkbookXml(sheets, names, ids));
        for (var i = 0; i < sheets.Count; i++)
        {
            var drawing = SheetDrawing.Add(package, sheets[i], names[i], i);
            package.Add(PartOf(i), Kind + "worksheet+xml", ComposedSheetXml.Of(sheets[i], styles, i == 0, drawing is null ? null : package.Relate(PartOf(i), "drawing", drawing)));
        }

        package.Add("xl/styles.xml", Kind + "styles+xml", styles.ToXml());
        return package.ToBytes();
    }

    private static string PartOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet + 1}.xml");

    private static XElement WorkbookXml(IReadOnlyList<ComposedSheet> sheets, IReadOnlyList<string> names, List<string> ids)
    {
        XNamespace ns = Main;
        XNamespace office = OfficePackage.Office;
        var titles = sheets.Select((s, i) => (s.RepeatedRows, Index: i)).Where(s => s.RepeatedRows is not null).ToList();
        return new XElement(
            ns + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Office),
            new XElement(ns + "bookViews", new XElement(ns + "workbookView")),
            new XElement(ns + "sheets", names.Select((n, i) => new XElement(ns + "sheet", new XAttribute("name", n), new XAttribute("sheetId", i + 1), new XAttribute(office + "id", ids[i])))),
            titles.Count == 0 ? null : new XElement(ns + "definedNames", titles.Select(t => new XElement(
                ns + "definedName",
                new XAttribute("name", "_xlnm.Print_Titles"),
                new XAttribute("localSheetId", t.Index),
                string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(names[t.Index])}!${t.RepeatedRows!.Value.First}:${t.RepeatedRows.Value.Last}")))));
    }
}
