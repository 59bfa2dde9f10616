using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Numbers in Chinese, only where nothing else can be meant: 两次, 十二个月, 百分之九十五. 一般, 十分 and 三公 are words.</summary>
internal static class ChineseNumber
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("零一二三四五六七八九十百两");

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The quantity that a folded text is; null where it is none.</summary>
    public static Figure? Read(string text)
    {
        if (text is "百分百" or "百分之百" or "百分之一百") return Percent(100);
        if (text.StartsWith("百分之", StringComparison.Ordinal)) return Number(text.AsSpan(3)) is > 0 and <= 100 and var share ? Percent(share) : null;

        var length = text.AsSpan().IndexOfAnyExcept(Numerals);
        if (length is <= 0 or > 5 || !UnitWords.Counts(text[length..]) || Number(text.AsSpan(0, length)) is not { } number) return null;
        return new Figure(FigureKind.Quantity, number) { Unit = text[length..] };
    }

    private static Figure Percent(decimal number) => new(FigureKind.Quantity, number) { Unit = "%" };

    // 两, 三, 十二, 二十, 九十五; larger ones are written in figures.
    private static decimal? Number(ReadOnlySpan<char> text)
    {
        if (text is "两") return 2;
        if (text is "十") return 10;
        if (text.Length == 1) return Digit(text[0]);
        if (text.Length == 2 && text[0] == '十') return 10 + Digit(text[1]);
        if (text.Length == 2 && text[1] == '十') return Digit(text[0]) * 10;
        return text.Length == 3 && text[1] == '十' ? Digit(text[0]) * 10 + Digit(text[2]) : null;
    }

    private static decimal? Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is > 0 and var digit ? digit : null;
}
