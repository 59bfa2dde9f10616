namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>How a figure differs from an earlier one: 增加 or 减少 an amount, 增长 or 下降 by a percentage, 持平 where both are the same as printed.</summary>
public static class ChangeText
{
    public const string Flat = "持平";

    /// <summary>What is said where the earlier figure is zero: there is no rate then.</summary>
    public const string ZeroBase = "基数为零，不可比";

    /// <summary>The difference: <c>增加12.50万元</c>.</summary>
    public static string Change(decimal now, decimal before, string unit, int places)
    {
        var difference = decimal.Round(now - before, places, MidpointRounding.AwayFromZero);
        return difference == 0 ? Flat : (difference > 0 ? "增加" : "减少") + MoneyText.Number(Math.Abs(difference), places) + unit;
    }

    /// <summary>The rate: <c>增长5.20%</c>. It is reckoned from the size of the earlier figure, so that a smaller deficit is 增长.</summary>
    public static string Growth(decimal now, decimal before, int places)
    {
        if (now == before) return Flat;
        if (before == 0) return ZeroBase;
        var rate = decimal.Round((now - before) / Math.Abs(before), places + 2, MidpointRounding.AwayFromZero);
        return rate == 0 ? Flat : (rate > 0 ? "增长" : "下降") + PercentText.Of(Math.Abs(rate), places);
    }

    /// <summary>Both in one clause: <c>比上年增加12.50万元，增长5.20%</c>, <c>与上年持平</c>.</summary>
    /// <param name="now">The figure.</param>
    /// <param name="before">The earlier figure.</param>
    /// <param name="unit">The unit of both.</param>
    /// <param name="places">Places of amount and rate.</param>
    /// <param name="period">What the earlier figure is called: 上年, 年初预算.</param>
    public static string Compare(decimal now, decimal before, string unit, int places, string period)
    {
        var change = Change(now, before, unit, places);
        if (change == Flat) return "与" + period + Flat;
        return before == 0 ? $"比{period}{change}（{period}为零，不计算增减率）" : $"比{period}{change}，{Growth(now, before, places)}";
    }
}
