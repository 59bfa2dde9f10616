using System.Globalization;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Dates;

/// <summary><c>timespan</c>: the time between two dates.</summary>
internal static class TimeSpanFunctions
{
    public static TemplateObject Make() => new LibraryBuilder("timespan")
        .Add("zero", Value.Of(TimeSpan.Zero))
        .Add("from_days", "days", c => Of(c, TimeSpan.TicksPerDay))
        .Add("from_hours", "hours", c => Of(c, TimeSpan.TicksPerHour))
        .Add("from_minutes", "minutes", c => Of(c, TimeSpan.TicksPerMinute))
        .Add("from_seconds", "seconds", c => Of(c, TimeSpan.TicksPerSecond))
        .Add("from_milliseconds", "milliseconds", c => Of(c, TimeSpan.TicksPerMillisecond))
        .Add("parse", "text", Parse)
        .Make();

    private static Value Of(Call call, long ticks)
    {
        var length = Conversion.ToDouble(call[0]) * ticks;
        return Math.Abs(length) < long.MaxValue ? Value.Of(new TimeSpan((long)length)) : throw call.Wrong(0, "number");
    }

    private static Value Parse(Call call) =>
        TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var time) ? Value.Of(time) : throw call.Fail("timespan.wrong", call.Text(0));
}
