using System.Globalization;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Months and days of a month: <c>12月</c>, <c>9月底</c>, <c>1-12月</c>, <c>6月上旬</c>, <c>12月31日</c>.</summary>
internal static class MonthText
{
    // A month without a year may be the February of a leap year.
    private const int AnyLeapYear = 2000;

    private const int MostDigits = 4;

    /// <summary>The months that a text begins with; null where it begins with none.</summary>
    public static DaysText.Days? Read(string text, int? year)
    {
        if (Number(text, 12) is not var (month, length)) return null;

        var rest = text[length..];
        if (rest.Length > 1 && RangeText.IsDash(rest[0]) && Number(rest[1..], 12) is var (last, more) && last > month && rest[(1 + more)..].StartsWith('月'))
        {
            return DaysText.Months(year, month, last, false, SkipMonth(rest[(1 + more)..]));
        }

        return rest.StartsWith('月') ? InMonth(year, month, SkipMonth(rest)) : null;
    }

    /// <summary>A number from 1 on at the beginning of a text, and its length; null where there is none or it is too large.</summary>
    public static (int Value, int Length)? Number(string text, int most)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        return length is > 0 and <= MostDigits && int.Parse(text.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and var value && value <= most
            ? (value, length)
            : null;
    }

    public static int LastDay(int? year, int month) => DateTime.DaysInMonth(year ?? AnyLeapYear, month);

    private static DaysText.Days? InMonth(int? year, int month, string rest)
    {
        var whole = DaysText.Months(year, month, month, false, rest);
        if (rest.Length == 0) return whole;
        if (rest[0] is '底' or '末') return whole with { IsEnd = true, Rest = rest[1..] };
        if (rest.StartsWith("上旬", StringComparison.Ordinal)) return Days(year, month, 1, 10, rest[2..]);
        if (rest.StartsWith("中旬", StringComparison.Ordinal)) return Days(year, month, 11, 20, rest[2..]);
        if (rest.StartsWith("下旬", StringComparison.Ordinal)) return Days(year, month, 21, LastDay(year, month), rest[2..]);
        if (!char.IsAsciiDigit(rest[0])) return whole;
        return Number(rest, LastDay(year, month)) is var (day, length) && rest.Length > length && rest[length] is '日' or '号'
            ? Days(year, month, day, day, rest[(length + 1)..])
            : null;
    }

    private static DaysText.Days Days(int? year, int month, int first, int last, string rest) =>
        new(new Period(new CalendarDay(year, month, first), new CalendarDay(year, month, last)), false, rest);

    private static string SkipMonth(string text) => text[(text.StartsWith("月份", StringComparison.Ordinal) ? 2 : 1)..];
}
