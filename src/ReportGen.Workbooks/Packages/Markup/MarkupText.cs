using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>Characters of texts and attributes: UTF-8 with references (<c>&amp;amp;</c>, <c>&amp;#10;</c>) resolved and line ends as \n.</summary>
internal static class MarkupText
{
    /// <summary>What the file format asks for; bytes of another encoding are damage, not wrong characters.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What does not stand for itself, or may not stand at all.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("&\r\uFFFE\uFFFF");

    /// <summary>The characters of a text.</summary>
    /// <param name="raw">Its bytes.</param>
    /// <param name="chars">Where they are put; grows where it is too short.</param>
    /// <param name="isLiteral">True for what stands in a CDATA section, which has no references.</param>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> raw, ref char[] chars, bool isLiteral = false)
    {
        if (chars.Length < raw.Length) chars = new char[Math.Max(raw.Length, chars.Length * 2)];
        var plain = Widen(raw, chars);
        if (plain == raw.Length) return chars.AsSpan(0, plain);

        var text = chars.AsSpan(0, Utf8.GetChars(raw, chars));
        var special = text.IndexOfAny(Special);
        return special < 0 ? text : text[..Resolve(text, special, isLiteral)];
    }

    /// <summary>The value of an attribute: any white space in it is a blank, a line end of two characters is one.</summary>
    public static ReadOnlySpan<char> DecodeValue(ReadOnlySpan<byte> raw, ref char[] chars) => raw.ContainsAny((byte)'\t', (byte)'\n', (byte)'\r')
        ? Decode(Utf8.GetBytes(Utf8.GetString(raw).Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ')), ref chars)
        : Decode(raw, ref chars);

    /// <summary>Numbers, addresses and the like, which are most of a sheet. How many of the bytes were such.</summary>
    private static int Widen(ReadOnlySpan<byte> raw, Span<char> chars)
    {
        var at = 0;
        for (; at < raw.Length && at < chars.Length; at++)
        {
            if (raw[at] is < (byte)' ' or (byte)'&' or > (byte)'~') break;
            chars[at] = (char)raw[at];
        }

        return at;
    }

    /// <summary>In place, for what a reference means is never longer than it.</summary>
    private static int Resolve(Span<char> text, int from, bool isLiteral)
    {
        var to = from;
        for (var at = from; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '&' when !isLiteral:
                    var length = text[at..].IndexOf(';');
                    if (length < 0) throw new XmlException("reference");
                    to += Meaning(text.Slice(at + 1, length - 1)).EncodeToUtf16(text[to..]);
                    at += length;
                    break;
                case '\r':
                    text[to++] = '\n';
                    if (at + 1 < text.Length && text[at + 1] == '\n') at++;
                    break;
                case '\uFFFE' or '\uFFFF':
                    throw new XmlException("no character");
                default:
                    text[to++] = text[at];
                    break;
            }
        }

        return to;
    }

    /// <summary>Only the five names that XML itself knows: others need a document type.</summary>
    private static Rune Meaning(ReadOnlySpan<char> name) => name switch
    {
        "amp" => new Rune('&'),
        "lt" => new Rune('<'),
        "gt" => new Rune('>'),
        "quot" => new Rune('"'),
        "apos" => new Rune('\''),
        ['#', 'x', .. var digits] when int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => Character(code),
        ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => Character(code),
        _ => throw new XmlException("reference"),
    };

    private static Rune Character(int code) =>
        Rune.IsValid(code) && (code is '\t' or '\n' or '\r' || (code >= ' ' && code is not (0xFFFE or 0xFFFF))) ? new Rune(code) : throw new XmlException("no character");
}
