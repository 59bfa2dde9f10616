using System.Globalization;
using ReportGen.Templating.Builtins.Dates;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Dates, or texts that are dates, in words.</summary>
internal static class ZhDates
{
    public static Value Text(Call call, Func<DateTime, string> write) => call[0].IsNull ? Value.Null : Value.Of(write(Date(call)));

    private static DateTime Date(Call call) => call[0].Kind == ValueKind.Date
        ? call[0].AsDate
        : DateParser.Parse(call.Text(0), null, CultureInfo.InvariantCulture) ?? throw call.Wrong(0, "date");
}
