using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>Writes a number of days as a date and time.</summary>
internal sealed class DateWriter
{
    /// <summary>From 1900-01-01 to 1904-01-01 in the count of 1900.</summary>
    private const int Days1904 = 1462;

    private const int DaySeconds = 86_400;

    private readonly FormatSection _section;
    private readonly CalendarDay _day;
    private readonly decimal _seconds;
    private readonly long _elapsed;
    private readonly bool _twelveHours;

    private DateWriter(FormatSection section, int day, int daysBefore, decimal seconds)
    {
        _section = section;
        _day = CalendarDay.Of(day + daysBefore);
        _seconds = seconds;
        _elapsed = (long)day * DaySeconds + (long)seconds;
        _twelveHours = section.Tokens.Any(t => t.Kind == TokenKind.DatePart && t.Text.Contains('/', StringComparison.Ordinal));
    }

    private int Hour => (int)_seconds / 3600;

    private int Minute => (int)_seconds / 60 % 60;

    private int Second => (int)_seconds % 60;

    /// <summary>The text; null for a day outside Excel's calendar.</summary>
    internal static string? Write(FormatSection section, decimal value, bool date1904)
    {
        var before = date1904 ? Days1904 : 0;
        if (value < 0 || value >= CalendarDay.Last + 1 - before)
        {
            return null;
        }

        var decimals = section.Tokens.Where(t => t.Kind == TokenKind.SecondDecimals).Select(t => t.Text.Length).DefaultIfEmpty(0).Max();
        var day = (int)value;
        var seconds = Math.Round((value - day) * DaySeconds, Math.Min(decimals, 3), MidpointRounding.AwayFromZero);
        if (seconds >= DaySeconds)
        {
            day++;
            seconds -= DaySeconds;
        }

        return day + before > CalendarDay.Last ? null : new DateWriter(section, day, before, seconds).Write();
    }

    private string Write()
    {
        var text = new StringBuilder();
        foreach (var token in _section.Tokens)
        {
            text.Append(token.Kind switch
            {
                TokenKind.DatePart => Part(token.Text),
                TokenKind.Elapsed => Elapsed(token.Text),
                TokenKind.SecondDecimals => Decimals(token.Text.Length),
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private string Part(string part) => part switch
    {
        "y" or "yy" => Spelled((_day.Year % 100).ToString("00", CultureInfo.InvariantCulture)),
        ['y', ..] => Spelled(_day.Year.ToString(CultureInfo.InvariantCulture)),
        "m" or "mm" => Number(_day.Month, part.Length),
        ['m', ..] => DateNames.Month(_day.Month, part.Length, _section.Chinese),
        "d" or "dd" => Number(_day.Day, part.Length),
        ['d', ..] => DateNames.Weekday(_day.Weekday, part.Length, _section.Chinese),
        "aaa" => DateNames.ChineseWeekday(_day.Weekday),
        "aaaa" => DateNames.Weekday(_day.Weekday, 4, chinese: true),
        ['h', ..] => Number(_twelveHours ? (Hour + 11) % 12 + 1 : Hour, part.Length),
        ['n', ..] => Number(Minute, part.Length),
        ['s', ..] => Number(Second, part.Length),
        "am/pm" => Hour < 12 ? "AM" : "PM",
        "a/p" => Hour < 12 ? "A" : "P",
        "上午/下午" => Hour < 12 ? "上午" : "下午",
        _ => throw new InvalidOperationException("A date part that the reader of format codes does not make: " + part),
    };

    private string Elapsed(string unit)
    {
        var count = unit[0] switch
        {
            'h' => _elapsed / 3600,
            'm' => _elapsed / 60,
            _ => _elapsed,
        };
        return count.ToString(new string('0', unit.Length), CultureInfo.InvariantCulture);
    }

    private string Decimals(int places) =>
        "." + (_seconds % 1).ToString("F3", CultureInfo.InvariantCulture)[2..].PadRight(places, '0')[..places];

    private string Number(int number, int letters) => _section.ChineseDigits
        ? DateNames.Number(number)
        : number.ToString(letters > 1 ? "00" : "0", CultureInfo.InvariantCulture);

    private string Spelled(string digits) => _section.ChineseDigits ? DateNames.Spelled(digits) : digits;
}
