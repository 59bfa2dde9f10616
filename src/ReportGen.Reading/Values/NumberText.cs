using System.Globalization;

namespace ReportGen.Reading.Values;

/// <summary>A number as written: <c>-1,329.00</c>. Thousands separators count only where they stand right.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many figures stand after the point.</param>
/// <param name="Start">Where it begins in the text, sign included.</param>
/// <param name="End">Where the text goes on.</param>
internal readonly record struct NumberText(decimal Value, int Decimals, int Start, int End)
{
    private const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    // A decimal holds 28 figures; parsing more would round without a word.
    private const int MostFigures = 28;

    /// <summary>Reads a number that begins at a place of a folded text; null where none does or where it is malformed (<c>1,32</c>).</summary>
    public static NumberText? Read(string text, int start)
    {
        var at = text[start] is '-' or '+' ? start + 1 : start;
        var whole = Run(text, at);
        if (whole == 0) return null;

        var end = at + whole;
        if (IsComma(text, end))
        {
            if (whole > 3 || Groups(text, end) is not { } past) return null;
            end = past;
        }

        var decimals = end + 1 < text.Length && text[end] == '.' ? Run(text, end + 1) : 0;
        if (decimals > 0) end += 1 + decimals;

        var written = text.AsSpan(start, end - start);
        var bare = written.Contains(',') ? written.ToString().Replace(",", "", StringComparison.Ordinal) : written;
        return bare.Length <= MostFigures && decimal.TryParse(bare, Written, CultureInfo.InvariantCulture, out var value)
            ? new NumberText(value, decimals, start, end)
            : null;
    }

    private static int? Groups(string text, int at)
    {
        while (IsComma(text, at))
        {
            if (Run(text, at + 1) != 3) return null;
            at += 4;
        }

        return at;
    }

    private static bool IsComma(string text, int at) => at + 1 < text.Length && text[at] == ',' && char.IsAsciiDigit(text[at + 1]);

    private static int Run(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - start;
    }
}
