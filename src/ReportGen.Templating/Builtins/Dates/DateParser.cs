using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Templating.Builtins.Dates;

/// <summary>Texts as dates: as people write them, or exactly by percent letters.</summary>
internal static partial class DateParser
{
    // Nothing is moved into the time zone of the machine: with an offset the time is taken to Greenwich, without one as it stands.
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    /// <summary>A date; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">Percent letters; null for any usual form.</param>
    /// <param name="culture">The order of day and month, the names of months.</param>
    public static DateTime? Parse(string text, string? pattern, CultureInfo culture)
    {
        if (pattern is null) return SaysYear(text) && DateTime.TryParse(text, culture, Styles, out var date) ? date : null;
        if (ToFormat(pattern) is not { } format) return null;
        if (!format.Contains('y', StringComparison.Ordinal)) (text, format) = ("0001 " + text, "yyyy " + format);
        return DateTime.TryParseExact(text, format, culture, Styles, out var exact) ? exact : null;
    }

    /// <summary>Whether the text says its year. Where it does not, the clock of the machine would put one in.</summary>
    private static bool SaysYear(string text)
    {
        var day = Time().Match(text) is { Success: true } time ? text[..time.Index] : text;
        var numbers = Digits().Matches(day);
        return numbers.Count >= 3 || numbers.Any(n => n.Length >= 4) || (numbers.Count == 2 && day.Any(char.IsAsciiLetter));
    }

    /// <summary>The pattern in the letters of .NET; null where a letter cannot be read.</summary>
    private static string? ToFormat(string pattern)
    {
        var format = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var letters = pattern[i] != '%' || i + 1 == pattern.Length ? Literal(pattern[i]) : LettersOf(pattern[++i]);
            if (letters is null) return null;
            format.Append(letters);
        }

        return format.Length == 1 ? "%" + format : format.ToString();
    }

    private static string Literal(char c) => char.IsWhiteSpace(c) ? c.ToString() : "\\" + c;

    private static string? LettersOf(char letter) => letter switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "M",
        'd' => "d",
        'e' => "d",
        'H' => "H",
        'k' => "H",
        'I' => "h",
        'l' => "h",
        'M' => "m",
        'S' => "s",
        'L' => "fff",
        'N' => "fffffff",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'a' => "ddd",
        'A' => "dddd",
        'p' or 'P' => "tt",
        'F' => "yyyy-M-d",
        'D' => "M/d/yy",
        'R' => "H:m",
        'T' => "H:m:s",
        'r' => "h:m:s tt",
        '%' => "\\%",
        _ => null,
    };

    [GeneratedRegex("[0-9]+:")]
    private static partial Regex Time();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
