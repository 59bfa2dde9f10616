namespace ReportGen.Rules.Narratives;

/// <summary>What a figure that was made of some cells may say: one of them, their sum, a difference, a share, a rate of change.</summary>
internal static class Explanations
{
    // Among more cells than this only sums and shares of the sum are meant.
    private const int MostPairs = 24;

    /// <summary>The amounts that cells may make together.</summary>
    public static IEnumerable<decimal> Amounts(IReadOnlyList<decimal> cells)
    {
        var sum = cells.Sum();
        var whole = cells.SelectMany(c => new[] { c, Math.Abs(c), Math.Abs(sum - c), Math.Abs(c - (sum - c)) }).Append(sum);
        return cells.Count > MostPairs ? whole : whole.Concat(Pairs(cells).Select(p => Math.Abs(p.One - p.Other)));
    }

    /// <summary>The percentages that cells may make together.</summary>
    public static IEnumerable<decimal> Percentages(IReadOnlyList<decimal> cells)
    {
        if (cells is [var only]) return [only, only * 100, only == 0 ? 0 : 100];
        var sum = cells.Sum();
        var shares = sum == 0 ? [] : cells.Select(c => c / sum * 100);
        var ofOne = cells.Where(c => c != 0).SelectMany(c => new[] { (sum - c) / c * 100, Math.Abs(sum - c - c) / c * 100 });
        var pairs = cells.Count > MostPairs ? [] : Pairs(cells).Where(p => p.Other != 0).SelectMany(p => new[] { p.One / p.Other * 100, Math.Abs(p.One - p.Other) / Math.Abs(p.Other) * 100 });
        // A share of nothing is 0 % by convention; among amounts above 0 it is none.
        return shares.Concat(ofOne).Concat(pairs).Concat(cells.Contains(0) ? [0] : []);
    }

    private static IEnumerable<(decimal One, decimal Other)> Pairs(IReadOnlyList<decimal> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            for (var j = 0; j < cells.Count; j++)
            {
                if (i != j) yield return (cells[i], cells[j]);
            }
        }
    }
}
