namespace ReportGen.Model.Values;

/// <summary>时间 — the days that a date in a cell means: a day, a month, a quarter, a year, or until when something is to be done.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Edge">Whether the days are meant themselves, or as a deadline.</param>
public sealed record Period(CalendarDay From, CalendarDay To, PeriodEdge Edge = PeriodEdge.Within)
{
    /// <summary>The same days of a year, where none is written.</summary>
    public Period In(int year) => this with { From = From.In(year), To = To.In(year) };
}

/// <summary>How the days of a period are meant.</summary>
public enum PeriodEdge
{
    /// <summary>2023年10月, 全年: on one of these days.</summary>
    Within,

    /// <summary>9月底前, 截至2023年底: no later than the last of these days.</summary>
    UntilEnd,

    /// <summary>9月前, 12月31日以前: before these days by the letter, before their end as many mean it; a single day is included.</summary>
    Before,
}

/// <summary>A day as a form writes it; 9月 names no year.</summary>
/// <param name="Year">Null where none is written.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public readonly record struct CalendarDay(int? Year, int Month, int Day)
{
    /// <summary>Below zero where this day is the earlier one; null where only one of them has a year, and so nobody can tell.</summary>
    public int? Against(CalendarDay other) =>
        Year.HasValue == other.Year.HasValue ? (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day)) : null;

    /// <summary>The day of a year, where none is written.</summary>
    public CalendarDay In(int year) => Year is null ? this with { Year = year } : this;
}
