using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ReportGen.Templating.Values;

/// <summary>
/// The cultures that a template may name. They are our own table, not the machine's: the program runs without culture data, and a report must
/// not change with the machine it is written on.
/// </summary>
public static class Cultures
{
    // What "N" and "P" mean without digits; the invariant culture writes two.
    private const int UsualDigits = 3;

    private static readonly FrozenDictionary<string, CultureInfo> Known = Load();

    /// <summary>The names of the table; "" is the invariant culture.</summary>
    public static IEnumerable<string> Names => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>A culture by name; null where the table has none.</summary>
    public static CultureInfo? Find(string name) => name.Length == 0 ? CultureInfo.InvariantCulture : Known.GetValueOrDefault(name);

    private static FrozenDictionary<string, CultureInfo> Load()
    {
        using var stream = typeof(Cultures).Assembly.GetManifestResourceStream("cultures.json") ?? throw new InvalidOperationException("cultures.json is missing");
        var table = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
        return table.ToFrozenDictionary(c => c.Key, c => Make(c.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static CultureInfo Make(Dictionary<string, string> lines)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        SetNumbers(culture.NumberFormat, lines);
        SetDates(culture.DateTimeFormat, lines);
        return CultureInfo.ReadOnly(culture);
    }

    private static void SetNumbers(NumberFormatInfo numbers, Dictionary<string, string> lines)
    {
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = lines.GetValueOrDefault("decimal", ".");
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = lines.GetValueOrDefault("group", ",");
        var close = lines["percent"] == "n%";
        numbers.PercentPositivePattern = close ? 1 : 0;
        numbers.PercentNegativePattern = close ? 1 : 0;
        numbers.NumberDecimalDigits = numbers.PercentDecimalDigits = UsualDigits;
        SetCurrency(numbers, lines["currency"]);
    }

    /// <summary>The sign of the currency, before the number or, with a blank, behind it.</summary>
    private static void SetCurrency(NumberFormatInfo numbers, string drawing)
    {
        var isBefore = drawing.EndsWith('n');
        numbers.CurrencySymbol = drawing.Trim('n', ' ');
        numbers.CurrencyPositivePattern = isBefore ? 0 : 3;
        numbers.CurrencyNegativePattern = isBefore ? 1 : 8;
    }

    private static void SetDates(DateTimeFormatInfo dates, Dictionary<string, string> lines)
    {
        if (lines.TryGetValue("days", out var days)) dates.DayNames = days.Split(' ');
        if (lines.TryGetValue("shortDays", out var shortDays)) dates.AbbreviatedDayNames = shortDays.Split(' ');
        if (lines.TryGetValue("months", out var months)) dates.MonthNames = dates.MonthGenitiveNames = [.. months.Split(' '), ""];
        if (lines.TryGetValue("shortMonths", out var shortMonths)) dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. shortMonths.Split(' '), ""];
        if (lines.TryGetValue("halves", out var halves)) (dates.AMDesignator, dates.PMDesignator) = (halves.Split(' ')[0], halves.Split(' ')[1]);
        dates.ShortDatePattern = lines["date"];
        dates.LongTimePattern = lines["time"];
    }
}
