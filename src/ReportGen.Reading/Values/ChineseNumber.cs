using System.Buffers;
using System.Globalization;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>
/// Numbers in Chinese, only where nothing else can be meant: 两次, 不少于三次, 十二个月, 五万元, 百分之九十五以上. 一般, 十分, 二级 and 三公 are words.
/// </summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    private const string Hundredths = "百分之";

    private const int Longest = 7;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("零一二三四五六七八九十百千两");

    /// <summary>The quantity that a folded text is; null where it is none.</summary>
    public static Figure? Read(string text)
    {
        if (text is "百分百" or "百分之百" or "百分之一百") return new Figure(FigureKind.Quantity, 100) { Unit = "%" };
        return InFigures(text) is { } figures ? QuantityText.Read(figures) : null;
    }

    /// <summary>The text with its number in figures, so that signs and words around it are read as everywhere; null where it holds none.</summary>
    private static string? InFigures(string text)
    {
        var share = text.IndexOf(Hundredths, StringComparison.Ordinal);
        var start = share < 0 ? text.AsSpan().IndexOfAny(Numerals) : share + Hundredths.Length;
        if (start < 0) return null;

        var length = text.AsSpan(start).IndexOfAnyExcept(Numerals) is >= 0 and var end ? end : text.Length - start;
        if (length is 0 or > Longest || Number(text.AsSpan(start, length)) is not { } number || share >= 0 && number > 100) return null;

        var rest = text[(start + length)..];
        if (share < 0 && !UnitWords.Counts(MeasureUnit.TakeScale(Qualifiers.AtEnd(Qualifiers.AfterNumber(rest).Remainder).Remainder).Remainder)) return null;
        return text[..(share < 0 ? start : share)] + number.ToString(CultureInfo.InvariantCulture) + (share < 0 ? "" : "%") + rest;
    }

    /// <summary>两, 十二, 九十五, 一百零五, 三千二百; null for what is not written like one (百, 二〇二四).</summary>
    private static int? Number(ReadOnlySpan<char> text)
    {
        var (sum, digit, place) = (0, 0, 10_000);
        foreach (var c in text)
        {
            if (Place(c) is { } next)
            {
                if (next >= place || digit == 0 && (next > 10 || sum > 0)) return null;
                (sum, digit, place) = (sum + Math.Max(1, digit) * next, 0, next);
            }
            else if (c != '零' || sum == 0)
            {
                if (digit != 0 || Digit(c) is not { } one) return null;
                digit = one;
            }
        }

        return sum + digit is > 0 and var number ? number : null;
    }

    private static int? Place(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };

    private static int? Digit(char c) => c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal) is > 0 and var digit ? digit : null;
}
