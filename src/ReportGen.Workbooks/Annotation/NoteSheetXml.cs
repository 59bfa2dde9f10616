using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Writes a sheet of notes as the part of a package. Texts are inline texts, so none is ever a formula; A4 across, headings on every page.</summary>
internal sealed class NoteSheetXml(XmlWriter writer, OfficeNames names)
{
    public static byte[] Write(NoteSheet sheet, IReadOnlyList<NoteSheetRow> rows, OfficeNames names, NoteStyles styles) =>
        XmlCopy.Write(writer => new NoteSheetXml(writer, names).WriteSheet(sheet, rows, styles));

    private void WriteSheet(NoteSheet sheet, IReadOnlyList<NoteSheetRow> rows, NoteStyles styles)
    {
        writer.WriteStartElement("worksheet", names.Main);
        Element("sheetPr", () => Element("pageSetUpPr", ("fitToPage", 1)));
        WriteView(NoteSheetRows.HeadingOf(sheet));
        Element("sheetFormatPr", ("defaultRowHeight", 14.25));
        Element("cols", () => Each(sheet.Columns, (column, number) => Element("col", ("min", number), ("max", number), ("width", column.Width), ("customWidth", 1))));
        Element("sheetData", () => Each(rows, (row, number) => WriteRow(row, number, styles)));
        WriteAreas(rows);
        WriteLinks(rows);
        Element("pageMargins", ("left", 0.4), ("right", 0.4), ("top", 0.5), ("bottom", 0.6), ("header", 0.3), ("footer", 0.3));
        Element("pageSetup", ("paperSize", 9), ("orientation", "landscape"), ("fitToHeight", 0));
        Element("headerFooter", () => writer.WriteElementString("oddFooter", names.Main, "&C&P / &N"));
        writer.WriteEndElement();
    }

    private void WriteView(int heading) => Element("sheetViews", () => Element("sheetView", () =>
    {
        Attributes(("showGridLines", 0), ("tabSelected", 1), ("workbookViewId", 0));
        Element("pane", ("ySplit", heading), ("topLeftCell", new CellAddress(heading + 1, 1)), ("activePane", "bottomLeft"), ("state", "frozen"));
    }));

    private void WriteRow(NoteSheetRow row, int number, NoteStyles styles) => Element("row", () =>
    {
        Attributes(("r", number), ("ht", row.Height), ("customHeight", 1));
        foreach (var cell in row.Cells)
        {
            // The other cells of a merged one carry its border.
            for (var column = cell.Column; column <= cell.LastColumn; column++)
            {
                WriteCell(cell, new CellAddress(number, column), styles.StyleOf(cell.Style, cell.Level), isHead: column == cell.Column);
            }
        }
    });

    private void WriteCell(NoteSheetCell cell, CellAddress at, int style, bool isHead) => Element("c", () =>
    {
        Attributes(("r", at), ("s", style));
        if (isHead && cell.Number is { } number)
        {
            writer.WriteElementString("v", names.Main, number.ToString(CultureInfo.InvariantCulture));
        }
        else if (isHead)
        {
            Attributes(("t", "inlineStr"));
            Element("is", () => Element("t", () =>
            {
                writer.WriteAttributeString("xml", "space", null, "preserve");
                writer.WriteString(CellText.Encode(cell.Text));
            }));
        }
    });

    private void WriteAreas(IReadOnlyList<NoteSheetRow> rows) => Element("mergeCells", () => Each(rows, (row, number) =>
    {
        foreach (var cell in row.Cells.Where(c => c.LastColumn > c.Column))
        {
            Element("mergeCell", ("ref", new CellRange(number, cell.Column, number, cell.LastColumn)));
        }
    }));

    private void WriteLinks(IReadOnlyList<NoteSheetRow> rows)
    {
        if (rows.Any(r => r.Cells.Any(c => c.Link is not null)))
        {
            Element("hyperlinks", () => Each(rows, (row, number) =>
            {
                foreach (var cell in row.Cells.Where(c => c.Link is not null))
                {
                    Element("hyperlink", ("ref", new CellAddress(number, cell.Column)), ("location", cell.Link!.Location));
                }
            }));
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, Action<T, int> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], i + 1);
        }
    }

    private void Element(string name, params (string Name, object Value)[] attributes) => Element(name, () => Attributes(attributes));

    private void Element(string name, Action content)
    {
        writer.WriteStartElement(name, names.Main);
        content();
        writer.WriteEndElement();
    }

    private void Attributes(params (string Name, object Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
