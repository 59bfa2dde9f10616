using System.Text;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>
/// Bytes to text, by the byte order mark, by what the file says of itself, else UTF-8 where all bytes are, else GB18030: the two that Chinese
/// systems export.
/// </summary>
public static class TextDecoding
{
    private const int HeadBytes = 4_096;

    /// <summary>Systems cut texts in the middle of a character; a few wrong bytes must not cost the whole table.</summary>
    private const int CharactersPerFault = 200;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (Marked(bytes) is var (encoding, markBytes))
        {
            return Tolerated(encoding.GetString(bytes[markBytes..]));
        }

        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        if (head.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || head.IndexOfAnyInRange((byte)14, (byte)25) >= 0)
        {
            return null;
        }

        var declared = Declared(head);
        if (declared is not null && declared != Encoding.UTF8 && Tolerated(declared.GetString(bytes)) is { } text && !text.Contains('\uFFFD'))
        {
            return text;
        }

        return Utf8(bytes) ?? Tolerated((declared is null || declared == Encoding.UTF8 ? CodePages.Chinese : declared).GetString(bytes)) ?? Tolerated(Encoding.UTF8.GetString(bytes));
    }

    private static (Encoding Encoding, int Bytes)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? (Encoding.UTF8, 3)
        : bytes.StartsWith(Encoding.Unicode.Preamble) ? (Encoding.Unicode, 2)
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? (Encoding.BigEndianUnicode, 2)
        : null;

    /// <summary><c>charset=gb2312</c>, <c>encoding = "GBK"</c>; null where it says nothing. Without an expression: every text file of ours is asked at each start.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<char> text = Encoding.Latin1.GetString(head);
        for (var at = text.IndexOf('='); at >= 0; at = text.IndexOf('='))
        {
            if (IsDeclaring(text[..at].TrimEnd()) && NameIn(text[(at + 1)..].TrimStart()) is { Length: > 0 } name) return CodePages.Of(name);

            text = text[(at + 1)..];
        }

        return null;
    }

    private static bool IsDeclaring(ReadOnlySpan<char> asked) =>
        asked.EndsWith("charset", StringComparison.OrdinalIgnoreCase) || asked.EndsWith("encoding", StringComparison.OrdinalIgnoreCase);

    private static string NameIn(ReadOnlySpan<char> answer)
    {
        if (answer is ['"' or '\'', ..]) answer = answer[1..].TrimStart();

        var end = 0;
        while (end < answer.Length && (char.IsAsciiLetterOrDigit(answer[end]) || answer[end] is '_' or '-')) end++;
        return answer[..end].ToString();
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Tolerated(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A text with zeros in it, or with more wrong characters than a slip explains, is none.</summary>
    private static string? Tolerated(string text) =>
        !text.Contains('\0') && text.AsSpan().Count('\uFFFD') <= 1 + text.Length / CharactersPerFault ? text : null;
}
