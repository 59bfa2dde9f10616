using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;

namespace ReportGen.Workbooks.Annotation.Binary;

/// <summary>
/// The sheet of notes in an old .xls. It is the last tab and the one that is shown: formulas of the old format name sheets by their number, and
/// a sheet in front of the others would have to change them.
/// </summary>
internal static class XlsNoteSheet
{
    /// <summary>Sizes are kept in 256ths of a character.</summary>
    private const int WidthUnit = 256;

    public static void Add(HSSFWorkbook book, NoteSheet list, XlsNoteStyles styles)
    {
        var known = Enumerable.Range(0, book.NumberOfSheets).Select(book.GetSheetName).ToHashSet(StringComparer.Ordinal);
        var name = Enumerable.Range(1, int.MaxValue - 1).Select(n => n == 1 ? list.Name : FormattableString.Invariant($"{list.Name}{n}")).First(n => !known.Contains(n, StringComparer.OrdinalIgnoreCase));
        var sheet = (HSSFSheet)book.CreateSheet(name);
        var rows = NoteSheetRows.Of(list, styles.Normal, known);
        for (var i = 0; i < list.Columns.Count; i++)
        {
            sheet.SetColumnWidth(i, (int)(list.Columns[i].Width * WidthUnit));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            Write(sheet, i, rows[i], styles);
        }

        SetPaper(sheet, NoteSheetRows.HeadingOf(list));
        foreach (var other in Enumerable.Range(0, book.NumberOfSheets).Select(book.GetSheetAt))
        {
            other.IsSelected = other == sheet;
        }

        book.SetActiveSheet(book.GetSheetIndex(name));
    }

    private static void Write(HSSFSheet sheet, int number, NoteSheetRow row, XlsNoteStyles styles)
    {
        var line = sheet.CreateRow(number);
        line.HeightInPoints = (float)row.Height;
        foreach (var cell in row.Cells)
        {
            for (var column = cell.Column; column <= cell.LastColumn; column++)
            {
                line.CreateCell(column - 1).CellStyle = styles.StyleOf(cell.Style, cell.Level);
            }

            Fill(line.GetCell(cell.Column - 1), cell);
            if (cell.LastColumn > cell.Column)
            {
                sheet.AddMergedRegion(new CellRangeAddress(number, number, cell.Column - 1, cell.LastColumn - 1));
            }
        }
    }

    private static void Fill(ICell target, NoteSheetCell cell)
    {
        if (cell.Number is { } number)
        {
            target.SetCellValue(number);
        }
        else
        {
            target.SetCellValue(cell.Text);
        }

        if (cell.Link is { } link)
        {
            target.Hyperlink = new HSSFHyperlink(HyperlinkType.Document) { Address = link.Location };
        }
    }

    private static void SetPaper(HSSFSheet sheet, int heading)
    {
        sheet.PrintSetup.PaperSize = (short)PaperSize.A4;
        sheet.PrintSetup.Landscape = true;
        sheet.FitToPage = true;
        sheet.PrintSetup.FitWidth = 1;
        sheet.PrintSetup.FitHeight = 0;
        sheet.RepeatingRows = new CellRangeAddress(heading - 1, heading - 1, -1, -1);
        sheet.DisplayGridlines = false;
        sheet.CreateFreezePane(0, heading);
        sheet.Footer.Center = "&P / &N";
    }
}
