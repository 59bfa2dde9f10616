namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>A day of Excel's calendar, which has two days that never were: 1900-01-00 and 1900-02-29.</summary>
/// <remarks>The weekday counts from Sunday, 0. Before March 1900 it is one off, as in Excel.</remarks>
internal readonly record struct CalendarDay(int Year, int Month, int Day, int Weekday)
{
    /// <summary>The last day that Excel knows, 9999-12-31.</summary>
    internal const int Last = 2_958_465;

    /// <summary>Lotus 1-2-3 took 1900 for a leap year, and Excel counted along with it.</summary>
    private const int DayThatNeverWas = 60;

    internal static CalendarDay Of(int serial)
    {
        var weekday = (serial + 6) % 7;
        if (serial == 0)
        {
            return new CalendarDay(1900, 1, 0, weekday);
        }

        if (serial == DayThatNeverWas)
        {
            return new CalendarDay(1900, 2, 29, weekday);
        }

        var date = new DateOnly(1899, 12, serial < DayThatNeverWas ? 31 : 30).AddDays(serial);
        return new CalendarDay(date.Year, date.Month, date.Day, weekday);
    }
}
