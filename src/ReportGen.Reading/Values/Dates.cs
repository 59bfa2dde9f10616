namespace ReportGen.Reading.Values;

/// <summary>Tells years, months and deadlines from quantities: <c>2023年</c>, <c>2023.12</c>, <c>9月底前</c> are no numbers to compare.</summary>
internal static class Dates
{
    public static bool LooksLikeOne(string text, NumberText number, FigureTail tail)
    {
        if (text.AsSpan(number.Start, number.End - number.Start).ContainsAny(",+-")) return false;
        if (tail.Scale != 1 || tail.Unit.Contains('/', StringComparison.Ordinal)) return false;
        if (number.Decimals == 0 && number.Value is >= 1 and <= 12 && tail.Unit.StartsWith('月')) return true;
        if (decimal.Truncate(number.Value) is < 1900 or > 2099) return false;
        return number.Decimals == 0 ? tail.Unit.StartsWith('年') : tail.Unit.Length == 0 && IsMonth(number);
    }

    private static bool IsMonth(NumberText number)
    {
        var past = number.Value - decimal.Truncate(number.Value);
        return number.Decimals == 1 ? past * 10 >= 1 : number.Decimals == 2 && past * 100 is >= 1 and <= 12;
    }
}
