namespace ReportGen.Reading.Values;

/// <summary>Which number counts where a numeric cell stores more figures than it shows.</summary>
internal static class StoredNumber
{
    /// <summary>
    /// The stored number where the shown one is its rounding; otherwise the shown one, for a number format may scale
    /// (<c>0!.0,</c> shows 1.2 for 12345), and people judge what they see.
    /// </summary>
    public static decimal Refine(NumberText shown, bool percent, decimal? stored)
    {
        if (stored is not { } inside) return shown.Value;
        if (percent && Math.Abs(inside) > decimal.MaxValue / 100) return shown.Value;

        var exact = percent ? inside * 100 : inside;
        return IsRounding(exact, shown) ? exact : shown.Value;
    }

    private static bool IsRounding(decimal exact, NumberText shown) =>
        decimal.Round(exact, shown.Decimals, MidpointRounding.AwayFromZero) == shown.Value
        || decimal.Round(exact, shown.Decimals, MidpointRounding.ToZero) == shown.Value;
}
