using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy.Xml;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>Reads what is a text: a web page, XML Spreadsheet 2003, or values with commas, tabs or semicolons between them.</summary>
internal static class TextWorkbook
{
    private const int HeadCharacters = 4_096;

    public static GridWorkbook Read(ReadOnlySpan<byte> file, ReadLimits limits)
    {
        if (IsDocument(file) || TextDecoding.Decode(file) is not { } text || string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook);
        }

        var head = text.AsSpan(0, Math.Min(text.Length, HeadCharacters)).TrimStart();
        return head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? throw new UnreadableWorkbookException(UnreadableReason.OtherFormat, ".mht")
            : XmlSpreadsheet.Is(head) ? XmlSpreadsheet.Read(text, limits)
            : HtmlTables.Is(head) ? HtmlTables.Read(text, limits)
            : DelimitedText.Read(text, limits);
    }

    /// <summary>Papers and pictures that are texts at first sight: their commas are no table.</summary>
    private static bool IsDocument(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF"u8) || file.StartsWith("{\\rtf"u8) || file.StartsWith("%!PS"u8) || (file.Length > 3 && file[1..].StartsWith("PNG"u8));
}
