using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Lexing;

/// <summary>A template's text → its words: page text, and the tokens of its code blocks.</summary>
internal sealed class Lexer
{
    private readonly TemplateSource _source;
    private readonly CodeLexer _code;
    private readonly TokenList _tokens;

    private Lexer(TemplateSource source, TokenList tokens, ErrorList errors)
    {
        (_source, _tokens) = (source, tokens);
        _code = new CodeLexer(source.Text, tokens, errors);
    }

    /// <summary>Adds the words of a template to a list, its end the last of them.</summary>
    public static void Read(TemplateSource source, TokenList tokens, ErrorList errors)
    {
        new Lexer(source, tokens, errors).ReadPage();
        tokens.Add(new Token(TokenKind.EndOfFile, new SourceSpan(source.Text.Length, source.Text.Length)));
    }

    private void ReadPage()
    {
        var text = _source.Text;
        var before = Trim.None;
        for (var at = 0; at < text.Length;)
        {
            var enter = NextEntry(at);
            var codeStart = enter < text.Length ? EntryEnd(enter) : enter;
            var mark = codeStart < text.Length && enter < text.Length ? PageText.Mark(text[codeStart]) : Trim.None;
            var page = PageText.Trimmed(text, new SourceSpan(at, enter), before, mark);
            if (page.Start < page.End) _tokens.Add(new Token(TokenKind.Page, page, text[page.Start..page.End]));
            if (enter == text.Length) return;
            codeStart += mark == Trim.None ? 0 : 1;
            (at, before) = text[enter + 1] == '%' ? ReadEscaped(enter, codeStart) : ReadCode(enter, codeStart, mark == Trim.None ? PageText.Indent(text, page) : null);
        }
    }

    private (int At, Trim Mark) ReadCode(int enter, int start, string? indent)
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, new SourceSpan(enter, start), indent));
        return _code.Read(start);
    }

    /// <summary><c>{%{ … }%}</c>: what stands between is text.</summary>
    private (int At, Trim Mark) ReadEscaped(int enter, int start)
    {
        var text = _source.Text;
        var percents = text.AsSpan(enter + 1, start - enter - 1).Count('%');
        var closing = "}" + new string('%', percents) + "}";
        var end = text.IndexOf(closing, start, StringComparison.Ordinal);
        var content = end < 0 ? text.Length : end;
        var mark = end > start ? PageText.Mark(text[end - 1]) : Trim.None;
        if (mark != Trim.None) content--;
        if (content > start) _tokens.Add(new Token(TokenKind.Page, new SourceSpan(start, content), text[start..content]));
        return end < 0 ? (text.Length, Trim.None) : (end + closing.Length, mark);
    }

    /// <summary>Where the next code block or escape block begins.</summary>
    private int NextEntry(int at)
    {
        var text = _source.Text;
        for (; (at = text.IndexOf('{', at)) >= 0; at++)
        {
            if (EntryEnd(at) > at) return at;
        }

        return text.Length;
    }

    /// <summary>The index behind <c>{{</c> or <c>{%{</c>; the same index where none begins there.</summary>
    private int EntryEnd(int at)
    {
        var text = _source.Text;
        var next = at + 1;
        while (next < text.Length && text[next] == '%') next++;
        return next < text.Length && text[next] == '{' ? next + 1 : at;
    }
}
