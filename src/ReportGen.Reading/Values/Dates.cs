using System.Globalization;

namespace ReportGen.Reading.Values;

/// <summary>Tells years, months and deadlines from quantities: <c>2023年</c>, <c>2023.12</c>, <c>9月底前</c> are no numbers to compare.</summary>
internal static class Dates
{
    public static bool LooksLikeOne(string text, NumberText number, FigureTail tail)
    {
        if (tail is { Unit: "", Scale: 1, Comparison: null } && IsCompactDate(text, number)) return true;
        if (text.AsSpan(number.Start, number.End - number.Start).ContainsAny(",+-")) return false;
        if (tail.Scale != 1 || tail.Unit.Contains('/', StringComparison.Ordinal)) return false;
        if (number.Decimals == 0 && number.Value is >= 1 and <= 12 && tail.Unit.StartsWith('月')) return true;
        if (number.Decimals == 0 && number.Value is >= 1 and <= 4 && tail.Unit.StartsWith("季度", StringComparison.Ordinal)) return true;
        if (decimal.Truncate(number.Value) is < 1900 or > 2099) return false;
        return number.Decimals == 0 ? tail.Unit.StartsWith('年') || tail.Unit.StartsWith("全年", StringComparison.Ordinal) || tail.Unit is "学年" or "届" or "级" : tail.Unit.Length == 0 && IsMonth(number);
    }

    // 20240101 may be a day as well as a number of eight figures.
    private static bool IsCompactDate(string text, NumberText number) => text.Length == 8 && number is { Start: 0, End: 8, Decimals: 0 }
        && DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2099;

    private static bool IsMonth(NumberText number)
    {
        var past = number.Value - decimal.Truncate(number.Value);
        return number.Decimals == 1 ? past * 10 >= 1 : number.Decimals == 2 && past * 100 is >= 1 and <= 12;
    }
}
