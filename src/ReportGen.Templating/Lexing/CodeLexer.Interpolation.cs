using ReportGen.Templating.Source;

namespace ReportGen.Templating.Lexing;

/// <summary>Texts with expressions in braces: <c>$"…{expression}…"</c>.</summary>
internal sealed partial class CodeLexer
{
    // One within the other; a person writes two.
    private const int DeepestInterpolation = 20;

    private int _interpolations;

    private void ReadInterpolation()
    {
        var quote = text[_at + 1];
        Add(TokenKind.InterpolationStart, _at, _at + 2);
        if (++_interpolations > DeepestInterpolation) errors.Add(new SourceSpan(_at, _at), "nesting.tooDeep");
        while (_at < text.Length && text[_at] != quote && _interpolations <= DeepestInterpolation)
        {
            if (text[_at] != '{') AddText(_texts.ReadPart(_at, quote));
            else if (!ReadHole()) break;
        }

        if (_at >= text.Length) _texts.NotClosed(quote);
        var end = _at < text.Length && text[_at] == quote ? _at + 1 : _at;
        _interpolations--;
        Add(TokenKind.InterpolationEnd, _at, end);
    }

    /// <summary><c>{expression}</c>; false where it is not closed on its line.</summary>
    private bool ReadHole()
    {
        var outer = _braces;
        _braces = 0;
        Add(TokenKind.InterpolationOpen, _at, _at + 1);
        while (_at < text.Length && (_braces > 0 || text[_at] != '}') && text[_at] is not ('\n' or '\r')) ReadToken();
        var closed = _at < text.Length && text[_at] == '}';
        if (!closed && _at < text.Length) errors.Add(new SourceSpan(_at, _at), "interpolation.notClosed");
        Add(TokenKind.InterpolationClose, _at, closed ? _at + 1 : _at);
        _braces = outer;
        return closed;
    }
}
