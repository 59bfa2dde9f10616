using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// The way the file format writes characters that XML cannot hold: <c>_x000D_</c> for a carriage return. Line breaks come out as \n alone,
/// whatever the writing program used, so that the same text compares equal.
/// </summary>
internal static class CellText
{
    public static string Decode(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            text = DecodeEscapes(text);
        }

        return Lines(text);
    }

    /// <summary>Line ends as \n alone.</summary>
    public static string Lines(string text) => text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>A text as it may stand in XML: forbidden characters become escapes, and what looks like an escape is escaped itself.</summary>
    public static string Encode(string text)
    {
        // Hardly a text has a sign that may not stand or may be an escape already.
        var signs = text.AsSpan();
        if (!signs.ContainsAny('_', '\uFFFE', '\uFFFF') && !HasForbiddenControl(signs) && !signs.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (WouldBeEscape(text, i))
            {
                encoded.Append("_x005F_");
            }
            else if (MayStand(text, i))
            {
                encoded.Append(text[i]);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            }
        }

        return encoded.ToString();
    }

    /// <summary>Tabs and line ends may stand, and paragraphs are full of them.</summary>
    private static bool HasForbiddenControl(ReadOnlySpan<char> signs) =>
        signs.ContainsAnyInRange('\0', '\x1F') && (signs.ContainsAnyInRange('\0', '\b') || signs.ContainsAnyInRange('\v', '\x1F'));

    private static string DecodeEscapes(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                decoded.Append((char)int.Parse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 6;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    private static bool IsEscape(string text, int at) => LooksLikeEscape(text, at) && text[at + 6] == '_';

    /// <summary>Also where the underscore that closes it is that of the next escape: <c>_x0041</c> with a control character behind it.</summary>
    private static bool WouldBeEscape(string text, int at) => LooksLikeEscape(text, at) && (text[at + 6] == '_' || !MayStand(text, at + 6));

    private static bool LooksLikeEscape(string text, int at) =>
        text.Length - at >= 7 && text[at] == '_' && text[at + 1] == 'x'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3]) && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);

    /// <summary>Half a surrogate pair, control characters and the two last code points of a plane may not stand in XML.</summary>
    public static bool MayStand(string text, int at)
    {
        var c = text[at];
        return char.IsSurrogate(c)
            ? char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1])
            : c is '\t' or '\n' || (c >= ' ' && c < '\uFFFE');
    }
}
