using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks;

/// <summary>Others who look at a file that we wrote: the schema, two libraries, our own reader.</summary>
internal static class Witnesses
{
    /// <summary>The schema has no complaint, no merged areas overlap, and everybody sees the same texts; these are returned.</summary>
    public static GridSheet Agree(byte[] file)
    {
        Assert.Equal([], SchemaErrors(file));
        var ours = WorkbookReader.Read(file).Sheets[0];
        var texts = ours.Cells.Where(c => c.Number is null && c.Text.Length > 0).ToDictionary(c => c.Address.ToString(), c => c.Text);
        Assert.Equal(texts.OrderBy(t => t.Key, StringComparer.Ordinal), EPPlusTexts(file).OrderBy(t => t.Key, StringComparer.Ordinal));
        Assert.Equal(texts.OrderBy(t => t.Key, StringComparer.Ordinal), NpoiTexts(file).OrderBy(t => t.Key, StringComparer.Ordinal));
        using var package = new ExcelPackage(new MemoryStream(file));
        Assert.Equal(ours.Merges.Select(m => m.ToString()).Order(StringComparer.Ordinal), package.Workbook.Worksheets.First().MergedCells.Where(m => m is not null).Order(StringComparer.Ordinal));
        return ours;
    }

    public static List<string> SchemaErrors(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    private static Dictionary<string, string> EPPlusTexts(byte[] file)
    {
        using var package = new ExcelPackage(new MemoryStream(file));
        return package.Workbook.Worksheets.First().Cells.Where(c => c.Value is string { Length: > 0 }).ToDictionary(c => c.Address, c => Lines((string)c.Value));
    }

    private static Dictionary<string, string> NpoiTexts(byte[] file)
    {
        var texts = new Dictionary<string, string>();
        foreach (XSSFRow row in new XSSFWorkbook(new MemoryStream(file)).GetSheetAt(0))
        {
            foreach (var cell in row.Cells.Where(c => c.CellType == NPOI.SS.UserModel.CellType.String && c.StringCellValue.Length > 0))
            {
                texts[new CellAddress(cell.RowIndex + 1, cell.ColumnIndex + 1).ToString()] = Lines(cell.StringCellValue);
            }
        }

        return texts;
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
