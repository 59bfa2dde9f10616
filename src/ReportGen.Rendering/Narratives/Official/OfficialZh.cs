using System.Collections;
using System.Globalization;
using ReportGen.Templating.Builtins.Chinese;
using Scriban.Runtime;

namespace ReportGen.Rendering.Narratives;

/// <summary>The functions of <c>zh</c> for the official library, which imports them by their names: <c>MoneyAuto</c> becomes <c>money_auto</c>.</summary>
internal static class OfficialZh
{
    public static string? Money(decimal? value, string unit = "元", string from = "元", int places = 2) => value is { } x ? MoneyText.Of(x, Known(unit), Known(from), places) : null;

    public static string? MoneyAuto(decimal? value, string from = "元", int places = 2)
    {
        if (value * MoneyText.Scale(Known(from)) is not { } yuan) return null;
        return MoneyText.Of(yuan, MoneyText.BestUnit(yuan), "元", places);
    }

    public static string? Number(decimal? value, int places = 2) => value is { } x ? MoneyText.Number(x, places) : null;

    public static decimal? Round(decimal? value, int places = 2) => value is { } x ? decimal.Round(x, places, MidpointRounding.AwayFromZero) : null;

    public static string? Percent(decimal? ratio, int places = 2) => ratio is { } x ? PercentText.Of(x, places) : null;

    public static string? Ratio(decimal? part, decimal? whole, int places = 2) => part is { } p && whole is { } w ? PercentText.Ratio(p, w, places) : null;

    public static ScriptArray Shares(IEnumerable? list, int places = 2)
    {
        var shares = new ScriptArray();
        foreach (var share in PercentText.Shares([.. Items(list).Select(i => Convert.ToDecimal(i, CultureInfo.InvariantCulture))], places)) shares.Add(share);
        return shares;
    }

    public static string? Change(decimal? now, decimal? before, string unit = "", int places = 2) => now is { } n && before is { } b ? ChangeText.Change(n, b, unit, places) : null;

    public static string? Growth(decimal? now, decimal? before, int places = 2) => now is { } n && before is { } b ? ChangeText.Growth(n, b, places) : null;

    public static string? Compare(decimal? now, decimal? before, string unit = "", int places = 2, string period = "上年") =>
        now is { } n && before is { } b ? ChangeText.Compare(n, b, unit, places, period) : null;

    public static string? Capital(decimal? value) => value is { } x ? CapitalText.Of(x) : null;

    public static string? Numeral(long? value) => value is { } x ? NumeralText.Spoken(x) : null;

    public static string Digits(string value) => NumeralText.ByDigit(value);

    public static string? Section(long? number, int level = 1) => number is { } x ? NumeralText.Section(x, level) : null;

    public static string List(IEnumerable? list, string last = "") => ListText.Join(Items(list).Select(i => Convert.ToString(i, CultureInfo.InvariantCulture) ?? ""), last);

    public static string Among(IEnumerable? list, string last = "") => Items(list).Any() ? "其中：" + List(list, last) : "";

    public static string? Date(object? date) => Day(date) is { } d ? DateWords.Day(d) : null;

    public static string? Month(object? date) => Day(date) is { } d ? DateWords.Month(d) : null;

    public static string? DateCapital(object? date) => Day(date) is { } d ? DateWords.Capital(d) : null;

    private static IEnumerable<object?> Items(IEnumerable? list) => list?.Cast<object?>() ?? [];

    private static DateTime? Day(object? date) => date is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture) : (DateTime?)date;

    private static string Known(string unit) => MoneyText.Scale(unit) is null ? throw new ArgumentException(unit) : unit;
}
