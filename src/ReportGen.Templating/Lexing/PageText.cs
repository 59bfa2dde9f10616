using ReportGen.Templating.Source;

namespace ReportGen.Templating.Lexing;

/// <summary>White space of the page beside code blocks.</summary>
internal static class PageText
{
    /// <summary>The mark that a character is: <c>-</c>, <c>~</c>, or none.</summary>
    public static Trim Mark(char c) => c switch { '-' => Trim.Greedy, '~' => Trim.Line, _ => Trim.None };

    /// <summary>What is left of a page text between two code blocks.</summary>
    public static SourceSpan Trimmed(string text, SourceSpan span, Trim before, Trim behind)
    {
        var start = Start(text, span, before);
        return new SourceSpan(start, End(text, start, span.End, behind));
    }

    /// <summary>
    /// The white space between the beginning of a line and a code block, repeated after every line break that the block prints; null where
    /// anything else stands before the block on its line.
    /// </summary>
    public static string? Indent(string text, SourceSpan page)
    {
        var line = page.End == 0 ? 0 : text.LastIndexOf('\n', page.End - 1) + 1;
        return line >= page.Start && line < page.End && text.AsSpan(line, page.End - line).IsWhiteSpace() ? text[line..page.End] : null;
    }

    private static int Start(string text, SourceSpan span, Trim mark)
    {
        var start = span.Start;
        while (mark != Trim.None && start < span.End && char.IsWhiteSpace(text[start]))
        {
            if (text[start++] == '\n' && mark == Trim.Line) break;
        }

        return start;
    }

    private static int End(string text, int start, int end, Trim mark)
    {
        while (mark != Trim.None && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            if (mark == Trim.Line && text[end - 1] is ('\n' or '\r')) break;
            end--;
        }

        return end;
    }
}
