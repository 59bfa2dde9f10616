using System.Globalization;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>The format General: as many digits as eleven places hold, the sign not counted; else a power of ten with six digits.</summary>
internal static class GeneralText
{
    private const int Places = 11;

    internal static string Of(decimal value) => (value < 0 ? "-" : "") + Of(SignificantDigits.Of(Math.Abs(value)));

    internal static string Of(SignificantDigits digits)
    {
        // The point takes a place, and below one the zero before it takes another.
        var decimals = Math.Max(0, Places - 1 - Math.Max(1, digits.Exponent + 1));
        var rounded = digits.Round(decimals);
        if (digits.Exponent < -4 && rounded != digits)
        {
            return Scientific(digits);
        }

        return rounded.Exponent < Places ? Plain(rounded, decimals) : Scientific(digits);
    }

    private static string Plain(SignificantDigits number, int decimals)
    {
        var fraction = number.Fraction(decimals).TrimEnd('0');
        var whole = number.Whole.Length == 0 ? "0" : number.Whole;
        return fraction.Length == 0 ? whole : whole + "." + fraction;
    }

    private static string Scientific(SignificantDigits digits)
    {
        var kept = digits.Keep(6);
        var mantissa = kept.Digits.Length > 1 ? kept.Digits[..1] + "." + kept.Digits[1..] : kept.Digits;
        return mantissa + (kept.Exponent < 0 ? "E-" : "E+") + Math.Abs(kept.Exponent).ToString("00", CultureInfo.InvariantCulture);
    }
}
