using System.Globalization;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>
/// A number as Excel sees it, not below zero: fifteen digits and where the point stands. Shifting and rounding are done on the digits
/// as written, so that no code can overflow a number and 0.285 rounds as on paper.
/// </summary>
/// <param name="Digits">The digits without zeros before or behind; empty for zero.</param>
/// <param name="Exponent">The power of ten of the first digit.</param>
internal readonly record struct SignificantDigits(string Digits, int Exponent)
{
    private const int Precision = 15;

    /// <summary>The digits before the point; empty below one.</summary>
    internal string Whole => IsZero || Exponent < 0 ? "" : Digits[..Math.Min(Digits.Length, Exponent + 1)].PadRight(Exponent + 1, '0');

    internal bool IsZero => Digits.Length == 0;

    internal static SignificantDigits Of(decimal value)
    {
        // 28 digits behind the first are all that a decimal has, so nothing is rounded here.
        var written = value.ToString("E28", CultureInfo.InvariantCulture);
        var mark = written.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(written.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new SignificantDigits(written[0] + written[2..mark], exponent).Keep(Precision);
    }

    /// <summary>The number times a power of ten.</summary>
    internal SignificantDigits Shift(int powerOfTen) => IsZero ? this : this with { Exponent = Exponent + powerOfTen };

    /// <summary>The number rounded to decimals, half away from zero.</summary>
    internal SignificantDigits Round(int decimals) => Keep(Exponent + 1 + decimals);

    /// <summary>So many digits behind the point, filled with zeros.</summary>
    internal string Fraction(int decimals)
    {
        var all = IsZero || Exponent >= 0 ? Digits[Math.Min(Digits.Length, Exponent + 1)..] : new string('0', -Exponent - 1) + Digits;
        return (all.Length > decimals ? all[..decimals] : all).PadRight(decimals, '0');
    }

    /// <summary>The number rounded to so many digits.</summary>
    internal SignificantDigits Keep(int count)
    {
        if (count < 0)
        {
            return new SignificantDigits("", 0);
        }

        if (count >= Digits.Length)
        {
            return Trimmed(Digits, Exponent);
        }

        return Digits[count] >= '5' ? OneUp(Digits[..count], Exponent) : Trimmed(Digits[..count], Exponent);
    }

    private static SignificantDigits OneUp(string digits, int exponent)
    {
        var kept = digits.TrimEnd('9');
        return kept.Length == 0
            ? new SignificantDigits("1", exponent + 1)
            : new SignificantDigits(kept[..^1] + (char)(kept[^1] + 1), exponent);
    }

    private static SignificantDigits Trimmed(string digits, int exponent)
    {
        var trimmed = digits.TrimEnd('0');
        return new SignificantDigits(trimmed, trimmed.Length == 0 ? 0 : exponent);
    }
}
