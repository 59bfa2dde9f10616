using System.Globalization;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Amounts of money with separators, in 元, 万元 or 亿元, rounded half up (四舍五入).</summary>
public static class MoneyText
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>The units an amount may be in.</summary>
    public static IReadOnlyList<string> Units { get; } = ["元", "万元", "亿元"];

    /// <summary>How many 元 a unit is; null for a unit that is none.</summary>
    public static decimal? Scale(string unit) => unit switch { "元" => 1, "万元" => TenThousand, "亿元" => HundredMillion, _ => null };

    /// <summary>An amount in a unit: <c>1,234.50万元</c>.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="unit">The unit to print it in.</param>
    /// <param name="from">The unit the amount is in.</param>
    /// <param name="places">Places behind the point.</param>
    public static string Of(decimal amount, string unit, string from, int places) => Number(amount * Scale(from)!.Value / Scale(unit)!.Value, places) + unit;

    /// <summary>The unit that an amount in 元 is best read in.</summary>
    public static string BestUnit(decimal amount) => Math.Abs(amount) switch { >= HundredMillion => "亿元", >= TenThousand => "万元", _ => "元" };

    /// <summary>A number with separators and fixed places: <c>1,234.50</c>. What rounds to zero has no sign.</summary>
    public static string Number(decimal number, int places) =>
        decimal.Round(number, places, MidpointRounding.AwayFromZero).ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
