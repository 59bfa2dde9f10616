using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;

namespace ReportGen.App.Batch;

/// <summary>
/// What is worth a word about a file's content beside its name. Systems export web pages and texts under the name .xls; they are read, but
/// the forms, formats and hidden parts of a real workbook are not in them, so somebody should look.
/// </summary>
internal static class ContentFinding
{
    private static readonly HashSet<string> PackageEndings = new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xltx", ".xltm" };

    private static readonly HashSet<string> BinaryEndings = new(StringComparer.OrdinalIgnoreCase) { ".xls", ".xlt" };

    private static readonly HashSet<string> WpsEndings = new(StringComparer.OrdinalIgnoreCase) { ".et", ".ett" };

    /// <summary>WPS's own files are named as such: their container looks like that of .xls, and what is in it is nobody's promise.</summary>
    /// <exception cref="UnreadableWorkbookException">It is one of them.</exception>
    public static void Refuse(InputFile input, ReadOnlySpan<byte> bytes)
    {
        var ending = System.IO.Path.GetExtension(input.Path);
        if (WpsEndings.Contains(ending) && !bytes.StartsWith("PK"u8))
        {
            throw new UnreadableWorkbookException(UnreadableReason.OtherFormat, ending.ToLowerInvariant());
        }
    }

    /// <summary>The hint for a workbook that was read; null where the name says what it is.</summary>
    public static Finding? Of(GridWorkbook workbook, InputFile input)
    {
        var ending = System.IO.Path.GetExtension(input.Path);
        var usual = workbook.Content switch
        {
            WorkbookContent.Package => PackageEndings.Contains(ending),
            WorkbookContent.Binary => BinaryEndings.Contains(ending),
            _ => false,
        };
        return usual ? null : FindingCatalogue.Find("PF-120", Place.OfFile(input.Name), ("ending", ending), ("kind", AppPhrases.Of($"content.{workbook.Content}")));
    }
}
