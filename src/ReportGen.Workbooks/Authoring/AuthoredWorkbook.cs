using OfficeOpenXml;
using OfficeOpenXml.Style;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Authoring;

/// <summary>Writes workbooks of several plain sheets, such as blank tables to be filled in; the same sheets give the same bytes.</summary>
public static class AuthoredWorkbook
{
    private const string Body = CellFont.Song;

    /// <summary>The workbook.</summary>
    /// <param name="sheets">Its sheets in order; a name that no tab can bear is cut or changed.</param>
    public static byte[] Write(IEnumerable<AuthoredSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var all = sheets.ToList();
        using var package = new ExcelPackage();
        foreach (var (sheet, name) in all.Zip(SheetNames.For([.. all.Select(s => s.Name)])))
        {
            Add(package.Workbook.Worksheets.Add(name), sheet);
        }

        return FillableSheet.WithoutTraces(package.GetAsByteArray());
    }

    private static void Add(ExcelWorksheet target, AuthoredSheet sheet)
    {
        foreach (var (width, index) in sheet.Widths.Select((w, i) => (w, i)))
        {
            target.Column(index + 1).Width = width;
        }

        foreach (var cell in sheet.Cells)
        {
            Put(target, cell);
        }

        target.PrinterSettings.PaperSize = ePaperSize.A4;
        target.PrinterSettings.Orientation = sheet.IsLandscape ? eOrientation.Landscape : eOrientation.Portrait;
        target.PrinterSettings.FitToPage = true;
        target.PrinterSettings.FitToWidth = 1;
        target.PrinterSettings.FitToHeight = 0;
    }

    private static void Put(ExcelWorksheet target, AuthoredCell cell)
    {
        var range = target.Cells[cell.Area.FirstRow, cell.Area.FirstColumn, cell.Area.LastRow, cell.Area.LastColumn];
        if (cell.Area.Rows > 1 || cell.Area.Columns > 1) range.Merge = true;
        var first = target.Cells[cell.Area.FirstRow, cell.Area.FirstColumn];
        if (cell.Number is { } number) first.Value = number;
        else if (cell.Text.Length > 0) first.Value = cell.Text;

        if (cell.Format.Length > 0) range.Style.Numberformat.Format = cell.Format;
        range.Style.Font.Name = Body;
        range.Style.Font.Size = cell.Look == CellLook.Title ? 18 : 10.5f;
        range.Style.Font.Bold = cell.Look is CellLook.Title or CellLook.Heading;
        range.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
        range.Style.HorizontalAlignment = cell.Look switch
        {
            CellLook.Title or CellLook.Heading => ExcelHorizontalAlignment.Center,
            CellLook.Amount or CellLook.Right => ExcelHorizontalAlignment.Right,
            _ => ExcelHorizontalAlignment.Left,
        };
        range.Style.WrapText = cell.Look is CellLook.Heading or CellLook.Text;
        if (cell.Look is CellLook.Title or CellLook.Left or CellLook.Right) return;

        var border = range.Style.Border;
        border.Top.Style = border.Bottom.Style = border.Left.Style = border.Right.Style = ExcelBorderStyle.Thin;
    }
}
