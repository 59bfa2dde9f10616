using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>Takes a format code to pieces. Excel refuses a code it cannot read; a file from elsewhere may hold one all the same.</summary>
internal sealed partial class FormatCodeReader
{
    private const string DateLetters = "ymdhs";

    private readonly string _code;
    private int _at;
    private List<FormatToken> _tokens = [];
    private BracketMarks _marks = new();

    private FormatCodeReader(string code) => _code = code;

    /// <summary>The sections of a code; null for a code that cannot be read, and for fractions, which are shown as General.</summary>
    internal static IReadOnlyList<FormatSection>? Sections(string code) => code.Length == 0 ? null : new FormatCodeReader(code).Read();

    private List<FormatSection>? Read()
    {
        var sections = new List<FormatSection>();
        while (_at < _code.Length)
        {
            if (_code[_at] == ';')
            {
                if (!Close(sections))
                {
                    return null;
                }

                _at++;
            }
            else if (!ReadPiece())
            {
                return null;
            }
        }

        return Close(sections) ? sections : null;
    }

    private bool Close(List<FormatSection> sections)
    {
        var tokens = _marks.SystemDate is { } system ? [.. system] : MinuteRule.Apply(_tokens);
        var section = new FormatSection(tokens, _marks.Condition, _marks.ChineseDigits, _marks.Chinese);
        var fraction = !section.IsDate && _tokens.Exists(t => t.Kind == TokenKind.Slash) && _tokens.Exists(t => t.Kind == TokenKind.Digit);
        if (fraction || (_marks.ChineseDigits && !section.IsDate))
        {
            return false;
        }

        sections.Add(section);
        _tokens = [];
        _marks = new BracketMarks();
        return true;
    }

    private bool ReadPiece()
    {
        var c = _code[_at];
        return c switch
        {
            '"' => ReadQuoted(),
            '\\' or '!' => _at + 1 < _code.Length && Take(TokenKind.Literal, _code[_at + 1].ToString(), 2),
            '_' => _at + 1 < _code.Length && Take(TokenKind.Literal, " ", 2),
            '*' => _at + 1 < _code.Length && Skip(2),
            '[' => ReadBracket(),
            '0' or '#' or '?' => Take(TokenKind.Digit, c.ToString(), 1),
            '.' => ReadPoint(),
            ',' => Take(TokenKind.Comma, ",", 1),
            '%' => Take(TokenKind.Percent, "%", 1),
            '/' => Take(TokenKind.Slash, "/", 1),
            '@' => Take(TokenKind.General, "@", 1),
            '上' when Follows("上午/下午") => Take(TokenKind.DatePart, "上午/下午", 5),
            _ when char.IsAsciiLetter(c) => ReadWord(),
            _ => Take(TokenKind.Literal, c.ToString(), 1),
        };
    }

    private bool ReadQuoted()
    {
        var end = _code.IndexOf('"', _at + 1);
        return end > 0 && Take(TokenKind.Literal, _code[(_at + 1)..end], end - _at + 1);
    }

    private bool ReadPoint()
    {
        var zeros = RunOf('0', _at + 1);
        var behindSeconds = _tokens.FindLast(t => t.Kind is TokenKind.DatePart or TokenKind.Elapsed).Text is "s" or "ss";
        return zeros > 0 && behindSeconds
            ? Take(TokenKind.SecondDecimals, _code.Substring(_at + 1, zeros), zeros + 1)
            : Take(TokenKind.Point, ".", 1);
    }

    private bool ReadWord()
    {
        var letter = char.ToLowerInvariant(_code[_at]);
        var run = RunOf(letter, _at);
        if (DateLetters.Contains(letter, StringComparison.Ordinal))
        {
            return Take(TokenKind.DatePart, new string(letter, run), run);
        }

        return letter switch
        {
            'e' when IsExponent() => Take(TokenKind.Exponent, _code.Substring(_at, 2).ToUpperInvariant(), 2),
            // The year of the era, which is the plain year where the calendar has no eras.
            'e' => Take(TokenKind.DatePart, "yyyy", run),
            'g' when Follows("General") => Take(TokenKind.General, "general", 7),
            'g' when Follows("G/通用格式") => Take(TokenKind.General, "general", 6),
            'a' when Follows("AM/PM") => Take(TokenKind.DatePart, "am/pm", 5),
            'a' when Follows("A/P") => Take(TokenKind.DatePart, "a/p", 3),
            'a' when run is 3 or 4 => Take(TokenKind.DatePart, new string('a', run), run),
            _ => false,
        };
    }

    private bool IsExponent() => (Follows("E+") || Follows("E-")) && _tokens.Exists(t => t.Kind == TokenKind.Digit);

    private bool ReadBracket()
    {
        var end = _code.IndexOf(']', _at);
        if (end < 0)
        {
            return false;
        }

        var inside = _code[(_at + 1)..end];
        if (ElapsedTime().IsMatch(inside))
        {
            return Take(TokenKind.Elapsed, inside.ToLowerInvariant(), end - _at + 1);
        }

        if (!_marks.Add(inside))
        {
            return false;
        }

        return _marks.Currency.Length > 0 ? TakeCurrency(end - _at + 1) : Skip(end - _at + 1);
    }

    private bool TakeCurrency(int length)
    {
        var sign = _marks.Currency;
        _marks.Currency = "";
        return Take(TokenKind.Literal, sign, length);
    }

    private bool Take(TokenKind kind, string text, int length)
    {
        _tokens.Add(new FormatToken(kind, text));
        return Skip(length);
    }

    private bool Skip(int length)
    {
        _at += length;
        return true;
    }

    private bool Follows(string word) => string.Compare(_code, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int RunOf(char letter, int from)
    {
        var end = from;
        while (end < _code.Length && char.ToLowerInvariant(_code[end]) == letter)
        {
            end++;
        }

        return end - from;
    }

    [GeneratedRegex("^(h+|m+|s+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElapsedTime();
}
