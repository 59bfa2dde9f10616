using System.Globalization;
using System.Text;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Chinese numerals: 一百零五, 二〇二四, and the numbering of sections.</summary>
public static class NumeralText
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The largest number that is written out.</summary>
    public const long Largest = 9_999_999_999_999_999;

    /// <summary>A whole number as it is spoken: 105 → 一百零五, 12 → 十二.</summary>
    public static string Spoken(long number)
    {
        var text = NumberWords.Write(Math.Abs(number), "零一二三四五六七八九", "十百千");
        if (text.StartsWith("一十", StringComparison.Ordinal)) text = text[1..];
        return (number < 0 ? "负" : "") + text;
    }

    /// <summary>Digit by digit, as years are written: 2024 → 二〇二四.</summary>
    public static string ByDigit(string digits)
    {
        var text = new StringBuilder(digits.Length);
        foreach (var c in digits) text.Append(char.IsAsciiDigit(c) ? Digits[c - '0'] : c);
        return text.ToString();
    }

    /// <summary>The number of a section: 一、 （一） 1. （1）, by its level from 1 to 4.</summary>
    public static string Section(long number, int level) => level switch
    {
        1 => Spoken(number) + "、",
        2 => $"（{Spoken(number)}）",
        3 => number.ToString(CultureInfo.InvariantCulture) + ".",
        _ => $"（{number.ToString(CultureInfo.InvariantCulture)}）",
    };
}
