namespace ReportGen.Model.Values;

/// <summary>Which names of indicators are those of rates.</summary>
public static class RateNames
{
    /// <summary>True for a rate of whatever kind: 合格率, 占比, 满意度, 频率. Two of them never add up.</summary>
    /// <param name="name">The name of an indicator without blanks.</param>
    public static bool IsRelative(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EndsWithAny(name, UnitTable.List.Rates);
    }

    /// <summary>True for a part of a whole, told in %: not 频率, and not 万车死亡率, which counts people.</summary>
    /// <param name="name">The name of an indicator without blanks.</param>
    public static bool IsShare(string name) =>
        IsRelative(name) && !EndsWithAny(name, UnitTable.List.OtherRates) && !Array.Exists(UnitTable.List.RateBases, b => name.Contains(b, StringComparison.Ordinal));

    private static bool EndsWithAny(string name, string[] ends) => Array.Exists(ends, e => name.EndsWith(e, StringComparison.Ordinal));
}
