using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>An amount of a fund grid, in the grid's unit.</summary>
internal static class FundsAmount
{
    /// <summary>The amount, converted exactly where the cell names a money unit of its own; null where it is no single, exact amount.</summary>
    public static decimal? Of(Entry? entry, string grid)
    {
        if (entry is not { Figure: { Qualifier: Qualifier.Exact, Comparison: null } figure } || Amount.Of(entry) is not { } number) return null;
        if (MoneyUnit.Fits(figure, grid)) return number;
        return figure.Unit is "" or "元" && MoneyUnit.InYuan(grid) is { } yuan && Amount.IsUsable(number * figure.Scale) ? number * figure.Scale / yuan : null;
    }
}
