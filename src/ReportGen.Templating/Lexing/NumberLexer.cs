using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Lexing;

/// <summary>Numbers: whole ones of any size, doubles with a point, decimals with <c>m</c>, and those to the bases 16 and 2.</summary>
internal static class NumberLexer
{
    // 1e999999999 is nine digits in a template and a gigabyte in memory.
    private const int LargestExponent = 400;

    public static Token Read(string text, int start, ErrorList errors)
    {
        if (text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X') return Based(text, start, 16);
        if (text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'b' or 'B') return Based(text, start, 2);

        var end = Digits(text, start);
        var hasPoint = HasPoint(text, end);
        if (hasPoint) end = Digits(text, end + 1);
        end = Exponent(text, end, hasPoint, errors);
        var digits = text[start..end].Replace("_", "", StringComparison.Ordinal);
        var suffix = Suffix(text, end);
        var value = suffix is 'm' ? OfDecimal(digits, new SourceSpan(start, end), errors) : hasPoint || suffix is 'f' or 'd' ? OfDouble(digits) : Whole(digits, new SourceSpan(start, end), errors);
        return new Token(TokenKind.Number, new SourceSpan(start, suffix == '\0' ? end : end + 1), null, new StrongBox<Value>(value));
    }

    /// <summary><c>1.5</c> and <c>5.</c> have one; <c>1..3</c> and <c>1.name</c> have none.</summary>
    private static bool HasPoint(string text, int at) =>
        at < text.Length && text[at] == '.' && (at + 1 == text.Length || !(text[at + 1] == '.' || text[at + 1] == '_' || char.IsLetter(text[at + 1])));

    private static int Exponent(string text, int at, bool hasPoint, ErrorList errors)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E')) return at;
        var digits = at + 1;
        if (digits < text.Length && text[digits] is '+' or '-')
        {
            if (!hasPoint && text[digits] == '-') errors.Add(new SourceSpan(digits, digits + 1), "number.exponent");
            digits++;
        }

        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? Digits(text, digits) : at;
    }

    /// <summary>A letter behind the digits that is not the beginning of a word; a blank character where there is none.</summary>
    private static char Suffix(string text, int at)
    {
        if (at >= text.Length || (at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_'))) return '\0';
        return char.ToLowerInvariant(text[at]) is var suffix and ('m' or 'f' or 'd' or 'u') ? suffix : '\0';
    }

    private static Value OfDecimal(string digits, SourceSpan span, ErrorList errors)
    {
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)) return Value.Of(value);
        errors.Add(span, "number.tooLarge");
        return Value.Null;
    }

    private static Value OfDouble(string digits) => Value.Of(double.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture));

    private static Value Whole(string digits, SourceSpan span, ErrorList errors)
    {
        var mantissa = digits.IndexOfAny(['e', 'E']) is >= 0 and var at ? digits[..at] : digits;
        var exponent = mantissa.Length == digits.Length || digits.Contains('-', StringComparison.Ordinal) ? 0 : int.TryParse(digits.AsSpan(mantissa.Length + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) ? power : int.MaxValue;
        if (exponent > LargestExponent || mantissa.Length > LargestExponent)
        {
            errors.Add(span, "number.tooLarge");
            return Value.Null;
        }

        return Narrow(BigInteger.Parse(mantissa, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private static Token Based(string text, int start, int numberBase)
    {
        var end = start + 2;
        var value = BigInteger.Zero;
        for (; end < text.Length && (text[end] == '_' || IsDigit(text[end], numberBase)); end++)
        {
            if (text[end] != '_') value = (value * numberBase) + Convert.ToInt32(text[end].ToString(), 16);
        }

        if (end < text.Length && text[end] is 'u' or 'U') end++;
        return new Token(TokenKind.Number, new SourceSpan(start, end), null, new StrongBox<Value>(Narrow(value)));
    }

    private static bool IsDigit(char c, int numberBase) => numberBase == 16 ? char.IsAsciiHexDigit(c) : c is '0' or '1';

    private static int Digits(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '_' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '_')))) at++;
        return at;
    }

    private static Value Narrow(BigInteger value) => value <= long.MaxValue ? Value.OfSmallest((long)value) : Value.Of(value);
}
