using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Lexing;

/// <summary>The tokens of one code block, from behind <c>{{</c> to <c>}}</c>.</summary>
internal sealed partial class CodeLexer(string text, TokenList tokens, ErrorList errors)
{
    private readonly TextLexer _texts = new(text, errors);
    private readonly NameTable _names = new();
    private int _at;
    private int _braces;
    private bool _isOver;

    /// <summary>Reads a block.</summary>
    /// <param name="start">Index behind its opening.</param>
    /// <returns>The index behind its end, and the mark of its end. The end of the file closes an open block.</returns>
    public (int At, Trim Mark) Read(int start)
    {
        _at = start;
        _braces = 0;
        _isOver = false;
        while (_at < text.Length && !_isOver)
        {
            if (_braces == 0 && Exit() is { } mark) return (_at, mark);
            ReadToken();
        }

        return (_at, Trim.None);
    }

    private Trim? Exit()
    {
        var mark = PageText.Mark(text[_at]);
        var braces = mark == Trim.None ? _at : _at + 1;
        if (!StartsWith(braces, "}}")) return null;
        Add(TokenKind.CodeExit, _at, braces + 2);
        return mark;
    }

    private void ReadToken()
    {
        var c = text[_at];
        if (c is '\n' or '\r') ReadNewLine();
        else if (char.IsWhiteSpace(c)) _at++;
        else if (c == '#') SkipComment();
        else if (c is '"' or '\'' or '`') AddText(_texts.Read(_at));
        else if (c == '$' && _at + 1 < text.Length && text[_at + 1] is '"' or '\'') ReadInterpolation();
        else if (c == '$') ReadLocal();
        else if (char.IsAsciiDigit(c)) AddText(NumberLexer.Read(text, _at, errors));
        else if (char.IsLetter(c) || c == '_') ReadName(TokenKind.Identifier, EndOfWord(_at));
        else if (FullWidth.IsQuote(c)) AddText(FullWidth.ReadQuoted(text, _at, errors));
        else ReadSymbol(c);
    }

    /// <summary>A line break, with all the white space behind it.</summary>
    private void ReadNewLine()
    {
        var start = _at;
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        tokens.Add(new Token(TokenKind.NewLine, new SourceSpan(start, _at)));
    }

    /// <summary><c># …</c> to the end of the line, <c>## … ##</c> over lines; <c>}}</c> ends both.</summary>
    private void SkipComment()
    {
        var many = StartsWith(_at, "##");
        _at += many ? 2 : 1;
        while (_at < text.Length && !StartsWith(_at, "}}"))
        {
            if (many && StartsWith(_at, "##"))
            {
                _at += 2;
                return;
            }

            if (!many && text[_at] is '\n' or '\r') return;
            _at++;
        }
    }

    private void ReadLocal()
    {
        var end = EndOfWord(_at + 1);
        if (end == _at + 1 && end < text.Length && text[end] == '$') end++;
        ReadName(TokenKind.Local, end);
    }

    private void ReadName(TokenKind kind, int end) => Add(kind, _at, end, _names.Of(text.AsSpan(_at, end - _at)));

    private void ReadSymbol(char c)
    {
        if (FullWidth.AsciiOf(c) is { } ascii)
        {
            errors.Add(new SourceSpan(_at, _at + 1), "fullWidth", CharacterOf(c), ascii);
            Add(KindOf(ascii), _at, _at + 1, ascii);
            return;
        }

        var symbol = Symbols.At(text, _at);
        if (symbol is null) errors.Add(new SourceSpan(_at, _at + 1), "unexpected.character", CharacterOf(c));
        if (c == '}' && _braces == 0) errors.Add(new SourceSpan(_at, _at + 1), "unexpected.closing", "}", "{");
        if (c == '}' && _braces == 0 && text[_at - 1] == '}')
        {
            // Right behind another it was meant as the end of the block; else the page would be read as code.
            _isOver = true;
            Add(TokenKind.CodeExit, _at, _at + 1);
            return;
        }

        if (c == '{') _braces++;
        else if (c == '}' && _braces > 0) _braces--;
        Add(KindOf(symbol), _at, _at + (symbol ?? "?").Length, symbol ?? CharacterOf(c));
    }

    private static TokenKind KindOf(string? symbol) => symbol == ";" ? TokenKind.Semicolon : TokenKind.Symbol;

    private void AddText(Token token)
    {
        tokens.Add(token);
        _at = token.Span.End;
    }

    private void Add(TokenKind kind, int start, int end, string? content = null)
    {
        tokens.Add(new Token(kind, new SourceSpan(start, end), content));
        _at = end;
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        return at;
    }

    private bool StartsWith(int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    private static string CharacterOf(char c) => Values.CharacterText.Of(c);
}
