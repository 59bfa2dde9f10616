namespace ReportGen.Reading.Values;

/// <summary>Tells years and months from quantities: <c>2023年</c> and <c>2023.12</c> are no numbers to compare.</summary>
internal static class Dates
{
    public static bool LooksLikeOne(string text, NumberText number, FigureTail tail)
    {
        if (text.AsSpan(number.Start, number.End - number.Start).ContainsAny(",+-")) return false;
        if (decimal.Truncate(number.Value) is < 1900 or > 2099 || tail.Scale != 1) return false;
        return number.Decimals == 0 ? tail.Unit is "年" or "年度" : tail.Unit.Length == 0 && IsMonth(number);
    }

    private static bool IsMonth(NumberText number)
    {
        var past = number.Value - decimal.Truncate(number.Value);
        return number.Decimals == 1 ? past * 10 >= 1 : number.Decimals == 2 && past * 100 is >= 1 and <= 12;
    }
}
