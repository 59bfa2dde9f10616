namespace ReportGen.Model.Values;

/// <summary>金额单位 — 元, 千元, 万元 or 亿元, as a grid's heading or an amount itself names it.</summary>
public static class MoneyUnit
{
    /// <summary>万元 — the unit that most forms and all published accounts print.</summary>
    public const string TenThousandYuan = "万元";

    /// <summary>How many 元 make one 万元.</summary>
    public const int YuanPerTenThousand = 10_000;

    /// <summary>Half of the last place: amounts, in whatever unit, and shares in % are published with two decimals.</summary>
    public const decimal HalfUnit = 0.005m;

    /// <summary>
    /// True where an amount is in the grid's unit: it names none, or just this one; a bare 万 stands for 万元. <c>1.5亿</c> and <c>1500000元</c> in a grid of
    /// 万元 are not: added to others they would be thousands of times wrong.
    /// </summary>
    /// <param name="amount">The amount as it was read.</param>
    /// <param name="grid">The grid's unit.</param>
    public static bool Fits(Figure amount, string grid)
    {
        ArgumentNullException.ThrowIfNull(amount);
        var scale = amount.Scale switch { 1 => "", 1_000 => "千", 10_000 => "万", 100_000_000 => "亿", _ => "?" };
        return (amount.Unit, scale) is ("", "") || scale + (amount.Unit.Length == 0 ? "元" : amount.Unit) == grid;
    }

    /// <summary>What one of a money unit is worth in 元: 10000 for 万元; null for what is no money unit.</summary>
    public static decimal? InYuan(string unit) => unit switch { "元" => 1, "千元" => 1_000, TenThousandYuan => YuanPerTenThousand, "亿元" => 100_000_000, _ => null };
}
