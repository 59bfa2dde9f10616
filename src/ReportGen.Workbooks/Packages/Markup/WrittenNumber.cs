using System.Globalization;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>Numbers as the file format writes them. A sheet has thousands, nearly all of a few digits, and those are read without the rest of what a number may be.</summary>
internal static class WrittenNumber
{
    /// <summary>A number of so many digits is exact, and so is the power of ten that its point stands for.</summary>
    private const int ExactDigits = 15;

    /// <summary>So many digits are always an <see cref="int"/>.</summary>
    private const int IntegerDigits = 9;

    private static ReadOnlySpan<double> Tens => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A number of digits alone; null for anything else.</summary>
    public static int? Integer(ReadOnlySpan<byte> written)
    {
        if (written.Length is 0 or > IntegerDigits) return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

        var value = 0;
        foreach (var sign in written)
        {
            var digit = sign - '0';
            if (digit is < 0 or > 9) return null;
            value = (value * 10) + digit;
        }

        return value;
    }

    /// <summary>A number as cells and heights store it; null where it is none.</summary>
    public static double? Number(ReadOnlySpan<byte> written) =>
        Exact(written) ?? (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null);

    /// <summary>Digits with a point or without: the quotient of two exact numbers is rounded once, as it is in reading any number.</summary>
    private static double? Exact(ReadOnlySpan<byte> written)
    {
        if (written.Length is 0 or > ExactDigits) return null;

        var (value, decimals, at) = (0L, 0, 0);
        for (; at < written.Length && char.IsAsciiDigit((char)written[at]); at++) value = (value * 10) + (written[at] - '0');
        if (at == 0) return null;
        if (at < written.Length && written[at] == '.')
        {
            for (at++; at < written.Length && char.IsAsciiDigit((char)written[at]); at++, decimals++) value = (value * 10) + (written[at] - '0');
        }

        return at == written.Length ? value / Tens[decimals] : null;
    }
}
