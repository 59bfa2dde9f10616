using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Annotation;

/// <summary>A plain .xlsx with the texts of a grid at their own addresses, framed: for files that have no cells of their own to mark, such as texts and web pages.</summary>
public static class DrawnGrid
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 30;

    private static readonly OfficeNames Names = OfficeNames.Of("");

    /// <summary>Writes it; sheets without cells are left out.</summary>
    public static byte[] Write(GridWorkbook workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var sheets = workbook.Sheets.Where(s => s.Cells.Length > 0).ToList();
        IEnumerable<ZipPart> parts =
        [
            Part("[Content_Types].xml", ContentTypes(sheets.Count)),
            Part("_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")])),
            Part("xl/workbook.xml", Workbook(sheets)),
            Part("xl/_rels/workbook.xml.rels", Relations([.. sheets.Select((_, i) => ("worksheet", Invariant($"worksheets/sheet{i + 1}.xml"))), ("styles", "styles.xml")])),
            Part("xl/styles.xml", Styles),
            .. sheets.Select((s, i) => ZipPart.Pack(Invariant($"xl/worksheets/sheet{i + 1}.xml"), XmlCopy.Write(writer => WriteSheet(writer, s)), CompressionLevel.Optimal)),
        ];
        return Zipping.ZipFile.Write([.. parts]);
    }

    private const string Styles = $"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="{CellFont.Song}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>
        """;

    private static string ContentTypes(int sheets) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(n => Invariant($"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Kind}worksheet+xml\"/>"))) + "</Types>";

    private static string Relations(IEnumerable<(string Kind, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((t, i) => Invariant($"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{t.Kind}\" Target=\"{t.Target}\"/>"))) + "</Relationships>";

    private static string Workbook(List<GridSheet> sheets) =>
        $"<workbook xmlns=\"{Names.Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView/></bookViews><sheets>"
        + string.Concat(sheets.Select((s, i) => Invariant($"<sheet name=\"{System.Security.SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"{(s.Hidden ? " state=\"hidden\"" : "")}/>"))) + "</sheets></workbook>";

    private static void WriteSheet(XmlWriter writer, GridSheet sheet)
    {
        var widths = WidthsOf(sheet);
        writer.WriteStartElement("worksheet", Names.Main);
        writer.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>" + string.Concat(widths.Select((w, i) => Invariant($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{w}\" customWidth=\"1\"{(sheet.HiddenColumns.Contains(i + 1) ? " hidden=\"1\"" : "")}/>"))) + "</cols><sheetData>");
        foreach (var row in sheet.Cells.GroupBy(c => c.Address.Row))
        {
            var height = row.Where(c => sheet.AreaOf(c.Address).Rows == 1).Select(c => HeightOf(c, sheet, widths)).DefaultIfEmpty(0).Max();
            writer.WriteRaw(Invariant($"<row r=\"{row.Key}\"{(height > 0 ? Invariant($" ht=\"{height}\" customHeight=\"1\"") : "")}{(sheet.HiddenRows.Contains(row.Key) ? " hidden=\"1\"" : "")}>"));
            foreach (var cell in row)
            {
                writer.WriteRaw($"<c r=\"{cell.Address}\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                writer.WriteString(CellText.Encode(cell.Text));
                writer.WriteRaw("</t></is></c>");
            }

            writer.WriteRaw("</row>");
        }

        writer.WriteRaw("</sheetData>" + (sheet.Merges.Count == 0 ? "" : "<mergeCells>" + string.Concat(sheet.Merges.Select(m => $"<mergeCell ref=\"{m}\"/>")) + "</mergeCells>"));

        // A text has no page of its own; without this a form of eleven columns is spread over as many pages.
        writer.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        writer.WriteEndElement();
    }

    /// <summary>As wide as its longest text, within reason; a merged cell asks for nothing.</summary>
    private static double[] WidthsOf(GridSheet sheet)
    {
        var widths = new double[sheet.Cells.Max(c => c.Address.Column)];
        Array.Fill(widths, NarrowestColumn);
        foreach (var cell in sheet.Cells.Where(c => sheet.AreaOf(c.Address).Columns == 1))
        {
            var characters = cell.Text.Split('\n').Max(line => line.EnumerateRunes().Sum(r => GlyphWidths.Em(r, CellFont.Usual)) * 2) + 2;
            widths[cell.Address.Column - 1] = Math.Clamp(characters, widths[cell.Address.Column - 1], WidestColumn);
        }

        return widths;
    }

    private static double HeightOf(GridCell cell, GridSheet sheet, double[] widths)
    {
        var columns = Enumerable.Range(cell.Address.Column, sheet.AreaOf(cell.Address).Columns).Select(c => c <= widths.Length ? widths[c - 1] : NarrowestColumn);
        return Math.Min(RowHeight.Most, RowHeight.Needed(cell.Text, CellFont.Usual, ColumnWidth.Usable(columns, CellFont.Usual)));
    }

    private static ZipPart Part(string name, string xml) => ZipPart.Pack(name, System.Text.Encoding.UTF8.GetBytes(xml), CompressionLevel.Optimal);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
