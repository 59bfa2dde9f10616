using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy.Xml;

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
        return OtherFormat(head, text) is { } ending ? throw new UnreadableWorkbookException(UnreadableReason.OtherFormat, ending)
            : XmlSpreadsheet.Is(head) ? XmlSpreadsheet.Read(text, limits)
            : HtmlTables.Is(head) ? HtmlTables.Read(text, limits)
            : DelimitedText.Read(text, limits);
    }

    /// <summary>The ending of a format that holds tables in a text and is not read; null for one that may be.</summary>
    private static string? OtherFormat(ReadOnlySpan<char> head, string text) =>
        head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? ".mht"
        : IsSymbolicLink(head, text) ? ".slk"
        : head is not ['<', ..] ? null
        : head.Contains("<office:document", StringComparison.Ordinal) ? ".fods"
        : head.Contains("<uof:UOF", StringComparison.Ordinal) ? ".uos"
        : null;

    /// <summary>Its last line tells it from a table whose first columns are called ID and P….</summary>
    private static bool IsSymbolicLink(ReadOnlySpan<char> head, string text) => head.StartsWith("ID;P", StringComparison.Ordinal) && text.AsSpan().TrimEnd() is [.., '\r' or '\n', 'E'];

    /// <summary>Papers and pictures that are texts at first sight: their commas are no table.</summary>
    private static bool IsDocument(ReadOnlySpan<byte> file) =>
        file.StartsWith("%PDF"u8) || file.StartsWith("{\\rtf"u8) || file.StartsWith("%!PS"u8) || (file.Length > 3 && file[1..].StartsWith("PNG"u8));
}
