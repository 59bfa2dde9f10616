using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Dates;

/// <summary><c>date</c>: dates. A null date stays null.</summary>
internal static class DateFunctions
{
    public static TemplateObject Make() => new LibraryBuilder("date")
        .Add("format", Value.Of(DateText.Standard))
        .Add("default_format", Value.Of(DateText.Standard))
        .Add("now", "", Now)
        .Add("utc_now", "", Now)
        .Add("add_days", "date days", c => Moved(c, (date, days) => date.AddDays(days)))
        .Add("add_months", "date months", c => Moved(c, (date, months) => date.AddMonths((int)months)))
        .Add("add_years", "date years", c => Moved(c, (date, years) => date.AddYears((int)years)))
        .Add("add_hours", "date hours", c => Moved(c, (date, hours) => date.AddHours(hours)))
        .Add("add_minutes", "date minutes", c => Moved(c, (date, minutes) => date.AddMinutes(minutes)))
        .Add("add_seconds", "date seconds", c => Moved(c, (date, seconds) => date.AddSeconds(seconds)))
        .Add("add_milliseconds", "date milliseconds", c => Moved(c, (date, milliseconds) => date.AddMilliseconds(milliseconds)))
        .Add("parse", "text pattern? culture?", c => Parsed(c, 0, 1, 2))
        .Add("parse_to_string", "text output_pattern output_culture? input_pattern? input_culture?", ParseToString)
        .Add("to_string", "datetime pattern culture?", c => c[0].IsNull ? Value.Of("") : Text(c, c.Date(0), 1, 2))
        .Make();

    // A report must not change with the clock: the date comes from whoever renders.
    private static Value Now(Call call) => call.Evaluator.Options.Now is { } now ? Value.Of(now) : throw call.Fail("date.now");

    private static Value Moved(Call call, Func<DateTime, double, DateTime> move)
    {
        if (call[0].IsNull) return Value.Null;
        var date = call.Date(0);
        if (!call[1].IsNumber) throw call.Wrong(1, "number");
        try
        {
            return Value.Of(move(date, Conversion.ToDouble(call[1])));
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            throw call.Fail("date.outside");
        }
    }

    /// <summary>A text that is no date becomes the first day of the calendar, 0001-01-01.</summary>
    private static Value Parsed(Call call, int text, int pattern, int culture)
    {
        if (call[text].IsNull || call[text].Kind == ValueKind.Date) return call[text];
        return Value.Of(DateParser.Parse(call.Text(text), call[pattern].IsNull ? null : call.Text(pattern), call.Culture(culture)) ?? DateTime.MinValue);
    }

    private static Value ParseToString(Call call)
    {
        var date = Parsed(call, 0, 3, 4);
        return date.IsNull ? date : Text(call, date.AsDate, 1, 2);
    }

    private static Value Text(Call call, DateTime date, int pattern, int culture) =>
        Value.Of(DateText.Format(date, call[pattern].IsNull ? call.Evaluator.DateFormat : call.Text(pattern), call.Culture(culture)));
}
