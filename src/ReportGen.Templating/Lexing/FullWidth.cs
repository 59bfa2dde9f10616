using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Lexing;

/// <summary>Full-width signs in code: a Chinese keyboard writes them, and the eye hardly sees the difference. They are named, and read as what was meant.</summary>
internal static class FullWidth
{
    private const string Wide = "（）［］【】｛｝｜，；：！＝＋－＊／％＜＞．？＆＠";
    private const string Meant = "()[][]{}|,;:!=+-*/%<>.?&@";
    private const string Opening = "“‘＂＇”’";
    private const string Closing = "”’＂＇“‘";

    /// <summary>The sign that was meant; null where the character is no full-width sign.</summary>
    public static string? AsciiOf(char c) => Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? CharacterText.Of(Meant[at]) : null;

    public static bool IsQuote(char c) => Opening.Contains(c, StringComparison.Ordinal);

    /// <summary>A text in full-width quotes, to its closing quote or to the end of the line.</summary>
    public static Token ReadQuoted(string text, int at, ErrorList errors)
    {
        errors.Add(new SourceSpan(at, at + 1), "fullWidth", CharacterText.Of(text[at]), text[at] is '‘' or '’' or '＇' ? "'" : "\"");
        var closing = Closing[Opening.IndexOf(text[at], StringComparison.Ordinal)];
        var end = at + 1;
        while (end < text.Length && text[end] != closing && text[end] != text[at] && text[end] is not ('\n' or '}')) end++;
        var content = text[(at + 1)..end];
        if (end < text.Length && (text[end] == closing || text[end] == text[at])) end++;
        return new Token(TokenKind.Text, new SourceSpan(at, end), content);
    }
}
