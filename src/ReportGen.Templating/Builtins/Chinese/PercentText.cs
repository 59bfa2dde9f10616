using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Percentages with fixed places, rounded half up.</summary>
public static class PercentText
{
    /// <summary>What stands where there is no ratio.</summary>
    public const string None = "—";

    /// <summary>A ratio as a percentage: 0.1234 → <c>12.34%</c>.</summary>
    public static string Of(decimal ratio, int places) => Fixed(ratio * 100, places) + "%";

    /// <summary>A part of a whole as a percentage; a dash where the whole is zero.</summary>
    public static string Ratio(decimal part, decimal whole, int places) => whole == 0 ? None : Of(part / whole, places);

    /// <summary>
    /// The shares of several parts in their sum. They add up to 100 exactly: what rounding leaves over goes to the parts that lost most by it.
    /// Dashes where the sum is zero.
    /// </summary>
    public static ImmutableArray<string> Shares(IReadOnlyList<decimal> parts, int places)
    {
        var sum = parts.Sum();
        if (sum == 0) return [.. parts.Select(_ => None)];
        var step = Step(places);
        var exact = parts.Select(p => p / sum * 100).ToList();
        var cut = exact.Select(e => Math.Floor(e / step) * step).ToList();
        var left = (int)decimal.Round((100 - cut.Sum()) / step, 0, MidpointRounding.AwayFromZero);
        foreach (var index in Enumerable.Range(0, cut.Count).OrderByDescending(i => exact[i] - cut[i]).Take(left)) cut[index] += step;
        return [.. cut.Select(c => Fixed(c, places) + "%")];
    }

    private static string Fixed(decimal number, int places) =>
        decimal.Round(number, places, MidpointRounding.AwayFromZero).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static decimal Step(int places) => new(1, 0, 0, false, (byte)places);
}
