using System.Globalization;
using System.Text;

namespace ReportGen.Templating.Values;

/// <summary>Dates as text by the percent letters of C: <c>%Y年%m月%d日</c>. Letters that nobody knows stay as they are.</summary>
internal static class DateText
{
    /// <summary>How a date is printed where nothing else is said.</summary>
    public const string Standard = "%d %b %Y";

    /// <summary>A date in a pattern.</summary>
    /// <param name="date">The date.</param>
    /// <param name="pattern">Text with percent letters. <c>%g</c> at the beginning is dropped; alone, it stands for a blank and the standard pattern.</param>
    /// <param name="culture">Names of days and months.</param>
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        if (pattern == "%g") pattern = "%g " + Standard;
        var text = new StringBuilder(pattern.Length + 8);
        for (var i = pattern.StartsWith("%g", StringComparison.Ordinal) ? 2 : 0; i < pattern.Length; i++)
        {
            var letter = pattern[i] == '%' && i + 1 < pattern.Length ? Letter(pattern[i + 1], date, culture) : null;
            text.Append(letter ?? CharacterText.Of(pattern[i]));
            if (letter is not null) i++;
        }

        return text.ToString();
    }

    private static string? Letter(char letter, DateTime date, CultureInfo culture) => letter switch
    {
        'a' or 'A' or 'b' or 'B' or 'h' or 'p' or 'P' or 'x' or 'X' => Name(letter, date, culture),
        'U' or 'V' or 'W' or 'j' or 'u' or 'w' => Calendar(letter, date),
        'c' or 'D' or 'F' or 'r' or 'R' or 'T' or 'v' => Combined(letter, date, culture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => Number(letter, date),
    };

    private static string Name(char letter, DateTime date, CultureInfo culture) => letter switch
    {
        'a' => date.ToString("ddd", culture),
        'A' => date.ToString("dddd", culture),
        'B' => culture.DateTimeFormat.GetMonthName(date.Month),
        'p' => date.ToString("tt", culture),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        _ => culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
    };

    private static string Combined(char letter, DateTime date, CultureInfo culture) => letter switch
    {
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
        'D' => date.ToString("MM/dd/yy", CultureInfo.InvariantCulture),
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        'r' => date.ToString("hh:mm:ss tt", CultureInfo.InvariantCulture),
        'R' => date.ToString("HH:mm", CultureInfo.InvariantCulture),
        'v' => Padded(date.Day) + "-" + culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month).ToUpperInvariant() + date.ToString("-yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
    };

    private static string Calendar(char letter, DateTime date) => letter switch
    {
        'U' => Two(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday)),
        'V' => Two(ISOWeek.GetWeekOfYear(date)),
        'W' => Two(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday)),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'u' => CharacterText.Of((char)('0' + (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek))),
        _ => CharacterText.Of((char)('0' + (int)date.DayOfWeek)),
    };

    private static string? Number(char letter, DateTime date) => letter switch
    {
        'C' => Two(date.Year / 100),
        'd' => Two(date.Day),
        'e' => Padded(date.Day),
        'H' => Two(date.Hour),
        'I' => Two(Twelve(date)),
        'k' => Padded(date.Hour),
        'l' => Padded(Twelve(date)),
        'L' => date.ToString("fff", CultureInfo.InvariantCulture),
        'm' => Two(date.Month),
        'M' => Two(date.Minute),
        'N' => (date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", CultureInfo.InvariantCulture),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture),
        'S' => Two(date.Second),
        'y' => Two(date.Year % 100),
        'Y' => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        'Z' => "+00:00",
        _ => null,
    };

    private static int Twelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Padded(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
