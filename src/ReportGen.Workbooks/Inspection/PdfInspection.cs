using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The properties of a PDF, where they are not packed. Its texts are drawn glyph by glyph and are not read; that is told.</summary>
internal static partial class PdfInspection
{
    public static bool IsPdf(ReadOnlySpan<byte> file) => file.StartsWith("%PDF-"u8);

    public static InspectedFile Read(ReadOnlySpan<byte> file)
    {
        var log = new InspectionLog();
        log.Add(TraceKind.NotInspected, "", "", "PDF");
        foreach (var author in Author().Matches(Encoding.Latin1.GetString(file)).Select(m => Decoded(m.Groups["value"].Value)).Where(a => a.Length > 0).Distinct())
        {
            log.Add(TraceKind.Author, PropertyTraces.Part, "", author);
        }

        return log.ToFile();
    }

    /// <summary>Within brackets as characters, between angles as UTF-16 in hexadecimal figures.</summary>
    private static string Decoded(string value)
    {
        if (value.StartsWith('<'))
        {
            var digits = value.Trim('<', '>');
            var bytes = digits.Length % 2 == 0 ? Convert.FromHexString(digits) : [];
            return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : Encoding.Latin1.GetString(bytes);
        }

        var text = value[1..^1];
        return text.StartsWith("þÿ", StringComparison.Ordinal) ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text[2..])) : text;
    }

    [GeneratedRegex(@"/Author\s*(?<value>\([^()]{1,400}\)|<[0-9A-Fa-f]{2,800}>)", RegexOptions.CultureInvariant)]
    private static partial Regex Author();
}
