using System.Globalization;
using System.Text;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Lexing;

/// <summary>Texts in quotes with their escapes, and texts in back quotes without.</summary>
internal sealed class TextLexer(string text, ErrorList errors)
{
    private const string Letters = "'\"\\nrtbfv0";
    private const string Meant = "'\"\\\n\r\t\b\f\v\0";

    /// <summary>The text that begins with the quote at an index.</summary>
    public Token Read(int at) => text[at] == '`' ? ReadVerbatim(at) : ReadQuoted(at);

    /// <summary>A part of an interpolated text: up to a brace or the closing quote.</summary>
    public Token ReadPart(int at, char quote)
    {
        var content = new StringBuilder();
        var end = at;
        while (end < text.Length && text[end] != quote && text[end] != '{')
        {
            if (text[end] != '\\') content.Append(text[end++]);
            else end = ReadEscape(end, content, interpolated: true);
        }

        return new Token(TokenKind.InterpolationText, new SourceSpan(at, end), content.ToString());
    }

    /// <summary>Tells that a text runs to the end of the file: the place is the file's last character, as with an open block.</summary>
    public void NotClosed(char quote) => errors.Add(new SourceSpan(text.Length - 1, text.Length), "text.notClosed", CharacterText.Of(quote));

    private Token ReadQuoted(int at)
    {
        var quote = text[at];
        var content = new StringBuilder();
        var end = at + 1;
        while (end < text.Length && text[end] != quote)
        {
            if (text[end] != '\\') content.Append(text[end++]);
            else end = ReadEscape(end, content, interpolated: false);
        }

        if (end >= text.Length) NotClosed(quote);
        return new Token(TokenKind.Text, new SourceSpan(at, Math.Min(end + 1, text.Length)), content.ToString());
    }

    /// <summary>Two back quotes inside give one.</summary>
    private Token ReadVerbatim(int at)
    {
        var end = at + 1;
        while (end < text.Length && (text[end] != '`' || (end + 1 < text.Length && text[end + 1] == '`'))) end += text[end] == '`' ? 2 : 1;
        if (end >= text.Length) NotClosed('`');
        var content = text[(at + 1)..Math.Min(end, text.Length)].Replace("``", "`", StringComparison.Ordinal);
        return new Token(TokenKind.Text, new SourceSpan(at, Math.Min(end + 1, text.Length)), content);
    }

    /// <summary>Reads <c>\n</c>, <c>\u4e2d</c>, <c>\x41</c> and their kin.</summary>
    private int ReadEscape(int at, StringBuilder content, bool interpolated)
    {
        if (at + 1 >= text.Length) return text.Length;
        var letter = text[at + 1];
        if (letter is 'u' or 'x') return ReadHex(at + 2, letter == 'u' ? 4 : 2, content);
        if (letter == '{' && interpolated) content.Append('{');
        else if (Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index) content.Append(Meant[index]);
        else errors.Add(new SourceSpan(at + 1, at + 2), "text.escape", CharacterText.Of(letter));
        return at + 2;
    }

    private int ReadHex(int at, int digits, StringBuilder content)
    {
        for (var i = at; i < at + digits; i++)
        {
            if (i < text.Length && char.IsAsciiHexDigit(text[i])) continue;
            errors.Add(new SourceSpan(Math.Min(i, text.Length - 1), i + 1), "text.hex", digits.ToString(CultureInfo.InvariantCulture));
            return i;
        }

        content.Append((char)int.Parse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return at + digits;
    }
}
