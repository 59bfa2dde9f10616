using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Members of dates and of the time between two dates.</summary>
internal static class DateMembers
{
    public static Value Get(DateTime date, string name) => name switch
    {
        "year" => Value.Of(date.Year),
        "month" => Value.Of(date.Month),
        "day" => Value.Of(date.Day),
        "day_of_year" => Value.Of(date.DayOfYear),
        "hour" => Value.Of(date.Hour),
        "minute" => Value.Of(date.Minute),
        "second" => Value.Of(date.Second),
        "millisecond" => Value.Of(date.Millisecond),
        _ => Value.Null,
    };

    public static Value Get(TimeSpan time, string name) => name switch
    {
        "days" => Value.Of(time.Days),
        "hours" => Value.Of(time.Hours),
        "minutes" => Value.Of(time.Minutes),
        "seconds" => Value.Of(time.Seconds),
        "milliseconds" => Value.Of(time.Milliseconds),
        "total_days" => Value.Of(time.TotalDays),
        "total_hours" => Value.Of(time.TotalHours),
        "total_minutes" => Value.Of(time.TotalMinutes),
        "total_seconds" => Value.Of(time.TotalSeconds),
        "total_milliseconds" => Value.Of(time.TotalMilliseconds),
        _ => Value.Null,
    };
}
