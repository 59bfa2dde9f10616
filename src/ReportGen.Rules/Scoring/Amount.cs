using ReportGen.Model.Cells;

namespace ReportGen.Rules.Scoring;

/// <summary>The number of a cell, as far as it can be calculated with.</summary>
internal static class Amount
{
    // Beyond these a slip of the keyboard would overflow a product; no form of this world comes near.
    private const decimal Largest = 10_000_000_000_000m;
    private const decimal Smallest = 0.000_000_001m;
    private const int SmallestDecimals = 9;

    /// <summary>The number; null where the cell is missing, holds no single number, or one that nobody can have meant.</summary>
    public static decimal? Of(Entry? entry) => entry?.Number is { } number && IsUsable(number) ? number : null;

    // With so few decimals, as all numbers of forms, none but 0 is smaller.
    public static bool IsUsable(decimal number) =>
        Math.Abs(number) <= Largest && (number.Scale <= SmallestDecimals || number == 0 || Math.Abs(number) >= Smallest);
}
