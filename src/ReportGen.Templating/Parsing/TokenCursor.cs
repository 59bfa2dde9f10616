using ReportGen.Templating.Lexing;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Parsing;

/// <summary>Where the parser stands in the tokens.</summary>
internal sealed class TokenCursor(TokenList tokens, TemplateSource source)
{
    private int _at;

    public Token Current => tokens[_at];

    public Token Next => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    /// <summary>The last token that was taken.</summary>
    public Token Previous => tokens[Math.Max(_at - 1, 0)];

    /// <summary>The last token of the template: where something that is never closed is told.</summary>
    public Token Last => tokens[Math.Max(tokens.Count - 2, 0)];

    public bool IsAtEnd => Current.Kind == TokenKind.EndOfFile;

    public Token Take()
    {
        var taken = Current;
        if (!IsAtEnd) _at++;
        return taken;
    }

    /// <summary>Takes a symbol if it is the next token.</summary>
    public bool TakeIf(string symbol)
    {
        if (!Current.Is(symbol)) return false;
        Take();
        return true;
    }

    /// <summary>Takes a symbol or fails at whatever stands in its place.</summary>
    public Token Expect(string symbol, string key) => Current.Is(symbol) ? Take() : throw Fault(Current, key, symbol);

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine) Take();
    }

    /// <summary>Goes on behind a broken statement.</summary>
    public void SkipStatement()
    {
        while (!Current.EndsStatement) Take();
    }

    /// <summary>A fault at a token; the token's text is the last value.</summary>
    public SyntaxFault Fault(in Token token, string key, params string[] values) => new(token.Span, key, [.. values, TextOf(token)]);

    /// <summary>A token as messages show it.</summary>
    public string TextOf(in Token token) => token.Kind switch
    {
        TokenKind.EndOfFile or TokenKind.Page => "<eof>",
        TokenKind.NewLine => "<eol>",
        _ => token.Span.In(source),
    };
}
