using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>The days at the beginning of a text without spaces: <c>2023年12月31日</c>, <c>2023-12</c>, <c>1-12月</c>, 2021年底, 全年, 第一季度.</summary>
internal static class DaysText
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2099;

    private static readonly (string Word, int First, int Last)[] Parts =
    [
        ("上半年", 1, 6), ("下半年", 7, 12), ("第一季度", 1, 3), ("第二季度", 4, 6), ("第三季度", 7, 9), ("第四季度", 10, 12), ("一季度", 1, 3), ("二季度", 4, 6),
        ("三季度", 7, 9), ("四季度", 10, 12), ("第1季度", 1, 3), ("第2季度", 4, 6), ("第3季度", 7, 9), ("第4季度", 10, 12), ("1季度", 1, 3), ("2季度", 4, 6),
        ("3季度", 7, 9), ("4季度", 10, 12), ("全年度", 1, 12), ("全年", 1, 12), ("本年度", 1, 12), ("当年度", 1, 12), ("本年", 1, 12), ("当年", 1, 12), ("年度内", 1, 12), ("年内", 1, 12),
    ];

    /// <summary>Days that were read, and what follows them.</summary>
    /// <param name="Period">The days.</param>
    /// <param name="IsEnd">True for 年底, 9月底: the end of the time named.</param>
    /// <param name="Rest">The rest of the text.</param>
    internal sealed record Days(Period Period, bool IsEnd, string Rest);

    /// <summary>The days that a folded text without spaces begins with; null where it begins with none.</summary>
    public static Days? Read(string text)
    {
        if (Years(text) is { } years) return years;
        if (One(text, null) is not { } first) return null;
        if (first.IsEnd || first.Rest.Length < 2 || !RangeText.IsDash(first.Rest[0])) return first;

        // 2023年1月至12月: the second time takes its year from the first.
        return One(first.Rest[1..], first.Period.From.Year) is { } last && first.Period.From.Against(last.Period.To) < 0
            ? new Days(new Period(first.Period.From, last.Period.To), last.IsEnd, last.Rest)
            : null;
    }

    /// <summary>2023-2025年.</summary>
    private static Days? Years(string text)
    {
        if (YearOf(text) is not var (first, length) || text.Length <= length + 1 || !RangeText.IsDash(text[length])) return null;
        if (YearOf(text[(length + 1)..]) is not var (last, more) || last <= first) return null;

        var rest = text[(length + 1 + more)..];
        return rest.StartsWith('年') ? new Days(new Period(new CalendarDay(first, 1, 1), new CalendarDay(last, 12, 31)), false, SkipYear(rest)) : null;
    }

    private static Days? One(string text, int? year)
    {
        if (YearOf(text) is not var (written, length)) return InYear(text, year);

        var rest = text[length..];
        if (rest.Length > 0 && rest[0] is '.' or '-' or '/') return Numbers(rest, written);
        if (!rest.StartsWith('年')) return rest.StartsWith('全') ? InYear(rest, written) : null;

        rest = SkipYear(rest);
        return InYear(rest, written) ?? InYear("年" + rest, written) ?? Whole(written, rest);
    }

    private static Days? InYear(string text, int? year)
    {
        if (Array.Find(Parts, p => text.StartsWith(p.Word, StringComparison.Ordinal)) is { Word: { } word } part) return Months(year, part.First, part.Last, false, text[word.Length..]);
        if (text.StartsWith("年底", StringComparison.Ordinal) || text.StartsWith("年末", StringComparison.Ordinal)) return Months(year, 12, 12, true, text[2..]);
        if (year is not null && (text.StartsWith('底') || text.StartsWith('末'))) return Months(year, 12, 12, true, text[1..]);
        return MonthText.Read(text, year);
    }

    private static string SkipYear(string text) => text[(text.StartsWith("年度", StringComparison.Ordinal) ? 2 : 1)..];

    private static Days? Whole(int year, string rest) => rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? null : Months(year, 1, 12, false, rest);

    /// <summary>2023.12, 2023-12-31, 2023/6/1 after their year.</summary>
    private static Days? Numbers(string text, int year)
    {
        var sign = text[0];
        if (MonthText.Number(text[1..], 12) is not var (month, length)) return null;

        var rest = text[(1 + length)..];
        if (rest.Length < 2 || rest[0] != sign) return rest.StartsWith('月') || rest.Length > 0 && char.IsAsciiDigit(rest[0]) ? null : Months(year, month, month, false, rest);
        if (MonthText.Number(rest[1..], MonthText.LastDay(year, month)) is not var (day, more)) return null;

        var on = new CalendarDay(year, month, day);
        return new Days(new Period(on, on), false, rest[(1 + more)..]);
    }

    internal static Days Months(int? year, int first, int last, bool isEnd, string rest) =>
        new(new Period(new CalendarDay(year, first, 1), new CalendarDay(year, last, MonthText.LastDay(year, last))), isEnd, rest);

    private static (int Year, int Length)? YearOf(string text) =>
        MonthText.Number(text, LatestYear) is var (year, length) && length == 4 && year >= EarliestYear ? (year, length) : null;
}
