using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks.Legacy.Writing;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Batch;

/// <summary>A written form once more as .xls; it is read again and must show the same texts, like everything that is written.</summary>
internal static class XlsCopy
{
    /// <param name="workbook">The .xlsx that this program has written.</param>
    /// <param name="name">What the .xls is called, for the finding's place.</param>
    /// <returns>The bytes, or the finding that says why there are none.</returns>
    public static (byte[]? Content, Finding? Finding) Of(byte[] workbook, string name)
    {
        var (content, passed) = XlsWriter.Write(workbook);
        return passed is { } limit ? (null, FindingCatalogue.Find("PF-904", Place.OfFile(name), ("what", AppPhrases.Of($"xls.{limit}"))))
            : TextsOf(content!).SequenceEqual(TextsOf(workbook)) ? (content, null)
            : (null, FindingCatalogue.Find("PF-901", Place.OfFile(name), ("what", AppPhrases.Of("audit.XlsDiffers"))));
    }

    private static IEnumerable<(string Sheet, string Cell, string Text)> TextsOf(byte[] workbook) =>
        from sheet in WorkbookReader.Read(workbook).Sheets
        from cell in sheet.Cells
        select (sheet.Name, cell.Address.ToString(), cell.Text);
}
