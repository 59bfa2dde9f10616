using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>A section for plain numbers: where its digits go, and by which power of ten the number is shifted first.</summary>
internal sealed class NumberPattern
{
    private readonly IReadOnlyList<FormatToken> _tokens;
    private readonly int _point;
    private readonly int _exponent;
    private readonly int _shift;
    private readonly DigitPlaces _whole;
    private readonly DigitPlaces _fraction;
    private readonly DigitPlaces _power;

    private NumberPattern(IReadOnlyList<FormatToken> tokens)
    {
        _tokens = tokens;
        _exponent = IndexOf(TokenKind.Exponent, tokens.Count);
        var point = IndexOf(TokenKind.Point, tokens.Count);
        _point = point < _exponent ? point : _exponent;
        _whole = new DigitPlaces(tokens, 0, _point);
        _fraction = new DigitPlaces(tokens, _point, _exponent);
        _power = new DigitPlaces(tokens, _exponent, tokens.Count);
        _shift = 2 * tokens.Count(t => t.Kind == TokenKind.Percent) - 3 * _whole.Scaling - 3 * _fraction.Scaling;
    }

    internal static NumberPattern Of(IReadOnlyList<FormatToken> tokens) => new(tokens);

    internal string Write(SignificantDigits digits)
    {
        var number = digits.Shift(_shift);
        var power = 0;
        if (_exponent < _tokens.Count)
        {
            power = Power(number);
            number = number.Shift(-power);
        }

        var rounded = number.Round(_fraction.Count);
        var text = new StringBuilder();
        for (var at = 0; at < _tokens.Count; at++)
        {
            text.Append(Piece(at, rounded, power, digits));
        }

        return text.ToString();
    }

    /// <summary>The power of ten to print: a multiple of the places before the point, so ##0.0E+0 goes in steps of a thousand.</summary>
    private int Power(SignificantDigits number)
    {
        if (number.IsZero)
        {
            return 0;
        }

        var step = Math.Max(1, _whole.Count);
        var power = (int)Math.Floor((double)number.Exponent / step) * step;
        // 9.99 rounds up to 10.0 and then needs the next power.
        return number.Shift(-power).Round(_fraction.Count).Exponent >= step ? power + step : power;
    }

    private string Piece(int at, SignificantDigits rounded, int power, SignificantDigits stored) => _tokens[at] switch
    {
        { Kind: TokenKind.Literal or TokenKind.Percent or TokenKind.Slash } literal => literal.Text,
        { Kind: TokenKind.General } => GeneralText.Of(stored),
        { Kind: TokenKind.Exponent } sign => "E" + (power < 0 ? "-" : sign.Text[1] == '+' ? "+" : ""),
        { Kind: TokenKind.Point } when at == _point => (_whole.Count == 0 ? rounded.Whole : "") + ".",
        { Kind: TokenKind.Point } => ".",
        { Kind: TokenKind.Digit } when at < _point => _whole.BeforePoint(at, rounded.Whole),
        { Kind: TokenKind.Digit } when at < _exponent => _fraction.BehindPoint(at, rounded.Fraction(_fraction.Count)),
        { Kind: TokenKind.Digit } => _power.BeforePoint(at, power == 0 ? "" : Math.Abs(power).ToString(CultureInfo.InvariantCulture)),
        { Kind: TokenKind.Comma } when at < _point && _whole.Count == 0 => ",",
        _ => "",
    };

    private int IndexOf(TokenKind kind, int otherwise)
    {
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (_tokens[at].Kind == kind)
            {
                return at;
            }
        }

        return otherwise;
    }
}
