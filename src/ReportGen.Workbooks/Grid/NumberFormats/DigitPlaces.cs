namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>The places for digits in one part of a number: before the point, behind it, or in the power of ten.</summary>
internal sealed class DigitPlaces
{
    private readonly IReadOnlyList<FormatToken> _tokens;
    private readonly List<int> _places;
    private readonly bool _grouped;
    private readonly int _lastZero;

    internal DigitPlaces(IReadOnlyList<FormatToken> tokens, int from, int to)
    {
        _tokens = tokens;
        _places = [.. Enumerable.Range(from, to - from).Where(i => tokens[i].Kind == TokenKind.Digit)];
        _lastZero = _places.FindLastIndex(i => tokens[i].Text == "0");
        if (_places.Count == 0)
        {
            return;
        }

        var commas = Enumerable.Range(from, to - from).Where(i => tokens[i].Kind == TokenKind.Comma).ToList();
        _grouped = commas.Exists(i => i > _places[0] && i < _places[^1]);
        Scaling = commas.Count(i => i > _places[^1]);
    }

    internal int Count => _places.Count;

    /// <summary>The commas behind the last digit: each divides by a thousand.</summary>
    internal int Scaling { get; }

    /// <summary>What stands at a place before the point. The first place takes all digits that have no place of their own.</summary>
    internal string BeforePoint(int at, string digits)
    {
        var place = _places.IndexOf(at);
        var fromRight = _places.Count - 1 - place;
        if (place > 0)
        {
            return One(fromRight, digits);
        }

        var surplus = Math.Max(0, digits.Length - _places.Count);
        return string.Concat(Enumerable.Range(0, surplus).Select(i => One(digits.Length - 1 - i, digits))) + One(fromRight, digits);
    }

    /// <summary>What stands at a place behind the point; <c>#</c> is silent once only zeros follow.</summary>
    internal string BehindPoint(int at, string digits)
    {
        var place = _places.IndexOf(at);
        return place <= _lastZero || place < digits.TrimEnd('0').Length ? digits[place].ToString() : Blank(_tokens[at].Text);
    }

    private string One(int fromRight, string digits)
    {
        var digit = fromRight < digits.Length ? digits[^(fromRight + 1)].ToString() : Blank(_tokens[_places[^(fromRight + 1)]].Text);
        var group = _grouped && fromRight > 0 && fromRight % 3 == 0 && digit.Length > 0;
        return group ? digit + (digit == " " ? " " : ",") : digit;
    }

    private static string Blank(string place) => place switch
    {
        "0" => "0",
        "?" => " ",
        _ => "",
    };
}
