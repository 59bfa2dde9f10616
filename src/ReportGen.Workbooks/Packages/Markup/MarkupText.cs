using System.Globalization;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>
/// What texts and attributes say: UTF-8 with references (<c>&amp;amp;</c>, <c>&amp;#10;</c>) resolved and line ends as \n. Nearly all are as they stand, and are not copied.
/// </summary>
internal static class MarkupText
{
    /// <summary>What the file format asks for; bytes of another encoding are damage, not wrong characters.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How the last characters of the plane begin, two of which may not stand.</summary>
    public const byte Last = 0xEF;

    private static ReadOnlySpan<byte> VeryLast => [Last, 0xBF];

    /// <summary>The characters of a text.</summary>
    /// <exception cref="ArgumentException">It is no UTF-8.</exception>
    public static string Of(ReadOnlySpan<byte> text) => text.IsEmpty ? "" : Utf8.GetString(text);

    /// <summary>A text as it is meant.</summary>
    /// <param name="raw">As it stands.</param>
    /// <param name="buffer">Where it is put together if it is not meant as it stands; grows where it is too short.</param>
    /// <param name="isLiteral">True for what stands in a CDATA section, which has no references.</param>
    public static ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> raw, ref byte[] buffer, bool isLiteral = false) =>
        raw.IndexOfAny((byte)'&', (byte)'\r') < 0 && raw.IndexOf(VeryLast) < 0 ? raw : Resolve(raw, ref buffer, isLiteral, (byte)'\n');

    /// <summary>The value of an attribute that is not meant as it stands: any white space in it is a blank, a line end of two characters is one.</summary>
    public static ReadOnlySpan<byte> ResolveValue(ReadOnlySpan<byte> raw, ref byte[] buffer) => Resolve(raw, ref buffer, isLiteral: false, (byte)' ');

    /// <summary>What a reference means is never longer than it.</summary>
    private static ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> raw, ref byte[] buffer, bool isLiteral, byte lineEnd)
    {
        if (!System.Text.Unicode.Utf8.IsValid(raw)) throw new XmlException("encoding");
        if (buffer.Length < raw.Length) buffer = new byte[Math.Max(raw.Length, buffer.Length * 2)];
        var to = 0;
        for (var at = 0; at < raw.Length; at++)
        {
            switch (raw[at])
            {
                case (byte)'&' when !isLiteral:
                    var length = raw[at..].IndexOf((byte)';');
                    if (length < 0) throw new XmlException("reference");
                    to += Meaning(raw.Slice(at + 1, length - 1)).EncodeToUtf8(buffer.AsSpan(to));
                    at += length;
                    break;
                case (byte)'\r':
                    buffer[to++] = lineEnd;
                    if (at + 1 < raw.Length && raw[at + 1] == '\n') at++;
                    break;
                case (byte)'\n' or (byte)'\t' when lineEnd == ' ':
                    buffer[to++] = lineEnd;
                    break;
                case Last when raw[at + 1] == 0xBF && raw[at + 2] >= 0xBE:
                    throw new XmlException("no character");
                default:
                    buffer[to++] = raw[at];
                    break;
            }
        }

        return buffer.AsSpan(0, to);
    }

    /// <summary>Only the five names that XML itself knows: others need a document type.</summary>
    private static Rune Meaning(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("amp"u8) ? new Rune('&')
        : name.SequenceEqual("lt"u8) ? new Rune('<')
        : name.SequenceEqual("gt"u8) ? new Rune('>')
        : name.SequenceEqual("quot"u8) ? new Rune('"')
        : name.SequenceEqual("apos"u8) ? new Rune('\'')
        : name.StartsWith("#x"u8) && int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? Character(hex)
        : name.StartsWith("#"u8) && int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? Character(code)
        : throw new XmlException("reference");

    private static Rune Character(int code) =>
        Rune.IsValid(code) && (code is '\t' or '\n' or '\r' || (code >= ' ' && code is not (0xFFFE or 0xFFFF))) ? new Rune(code) : throw new XmlException("no character");
}
