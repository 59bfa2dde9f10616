using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Dates in a row that counts in months or years: ≤ 12 月 with 10月, ＝ 2023 年 with 2023年, ＝ 12 月 with 全年.</summary>
internal static class CalendarNumber
{
    private const decimal FirstYear = 1900;

    /// <summary>The number of a target or actual value in the row's unit; null where it is none.</summary>
    public static decimal? Of(Period period, MeasureUnit unit)
    {
        if (period.Edge != PeriodEdge.Within) return null;
        return unit.Name switch
        {
            "月" or "个月" or "月份" => InMonths(period),
            "年" or "年度" => InYears(period),
            _ => null,
        };
    }

    /// <summary>True where one of two numbers is a year and the other a length of time: ≤ 1 年 with 2023年.</summary>
    public static bool AreOfTwoKinds(decimal one, decimal other) => one >= FirstYear != other >= FirstYear;

    private static decimal? InMonths(Period period) => period switch
    {
        _ when IsWholeYear(period) => 12,
        { From: { Year: null, Day: 1, Month: var month }, To: { Day: >= 28, Month: var last } } when month == last => month,
        _ => null,
    };

    // 全年 is one year; 2023年 is this year.
    private static decimal? InYears(Period period) => IsWholeYear(period) ? period.From.Year ?? 1 : null;

    private static bool IsWholeYear(Period period) =>
        period is { From: { Month: 1, Day: 1, Year: var year }, To: { Month: 12, Year: var end } } && year == end;
}
