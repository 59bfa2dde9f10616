using NPOI.HSSF.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>
/// Turns a workbook that this program has written into the old .xls, for offices whose upload page takes nothing else. NPOI does the work; it
/// is loaded only here. What is written has no dates and no user in it: the same .xlsx gives the same bytes.
/// </summary>
public static class XlsWriter
{
    /// <param name="workbook">An .xlsx that this program has written; never a stranger's.</param>
    /// <returns>The bytes of the .xls, or what it has too much of.</returns>
    public static XlsResult Write(byte[] workbook)
    {
        var source = new XSSFWorkbook(new MemoryStream(workbook, writable: false));
        if (XlsLimits.PassedBy(source) is { } passed)
        {
            return new XlsResult(null, passed);
        }

        var target = new HSSFWorkbook();
        var styles = new XlsStyles(source, target);
        for (var i = 0; i < source.NumberOfSheets; i++)
        {
            var from = (XSSFSheet)source.GetSheetAt(i);
            var to = (HSSFSheet)target.CreateSheet(from.SheetName);
            XlsSheet.Copy(from, to, styles);
            XlsValidation.Copy(from, to);
            XlsPaper.Copy(from, to);
            CopyArea(source, target, i);
            target.SetSheetHidden(i, source.IsSheetVeryHidden(i) ? NPOI.SS.UserModel.SheetState.VeryHidden : source.IsSheetHidden(i) ? NPOI.SS.UserModel.SheetState.Hidden : NPOI.SS.UserModel.SheetState.Visible);
        }

        return new XlsResult(XlsBytes.Of(target), null);
    }

    private static void CopyArea(XSSFWorkbook source, HSSFWorkbook target, int sheet)
    {
        if (source.GetPrintArea(sheet) is { Length: > 0 } area)
        {
            target.SetPrintArea(sheet, area[(area.LastIndexOf('!') + 1)..]);
        }
    }
}

/// <summary>What came of writing an .xls.</summary>
/// <param name="Content">Its bytes; null where it cannot be written.</param>
/// <param name="Passed">The limit of the old format that the workbook passes.</param>
public sealed record XlsResult(byte[]? Content, XlsLimit? Passed);
