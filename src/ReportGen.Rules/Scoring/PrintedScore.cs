using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>
/// Whether a printed score is a calculated one, rounded or cut off at the decimals it prints. Units round as they like
/// (8.4 for 8.3668, 7.67 for 7.6754); that is no fault while it stays within the tolerance that the profile names.
/// </summary>
internal static class PrintedScore
{
    // More than a decimal has.
    private const int MostDecimals = 28;

    public static bool Agrees(Entry printed, decimal exact, Tolerance tolerance) => Agrees(printed, exact, exact, tolerance);

    /// <summary>The same, where money rounded for print leaves the exact score within bounds.</summary>
    public static bool Agrees(Entry printed, decimal low, decimal high, Tolerance tolerance)
    {
        if (Amount.Of(printed) is not { } number) return false;
        var shown = AsShown(printed.Figure, number);
        var unit = Unit(printed.Figure);
        var nearest = Math.Clamp(shown, low, high);
        return Math.Abs(shown - nearest) <= tolerance.Points && high >= shown - (unit / 2) && low < shown + unit;
    }

    /// <summary>The score as people see it; a cell may store more figures than it shows.</summary>
    public static decimal AsShown(Figure figure, decimal number) =>
        decimal.Round(number, Math.Min(figure.Decimals, MostDecimals), MidpointRounding.AwayFromZero);

    /// <summary>One unit of the last printed decimal: 0.01 for <c>8.37</c>.</summary>
    public static decimal Unit(Figure figure) => Unit(figure.Decimals);

    /// <summary>One unit of the last of so many decimals.</summary>
    public static decimal Unit(int decimals) => decimals <= MostDecimals ? new decimal(1, 0, 0, isNegative: false, (byte)decimals) : 0;
}
