using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>A rate written as a share: 0.95 where the row is in %. Taken for 95% only where it cannot be 0.95% (target 95%, almost reached).</summary>
internal static class Shares
{
    // Where half of everything is asked for, no row reaches 1% and is written as a number between 0 and 1.
    private const decimal HighTarget = 50;

    // A share counts as one where it comes at least half way to the target; below that, nobody can tell.
    private const decimal NearEnough = 0.5m;

    /// <summary>Both values in %; or the actual value with the problem, where one may be a share and may be none.</summary>
    public static (Measured Target, Measured Actual) Reconcile(RowScore row, Measured target, Measured actual)
    {
        if (actual.Value is not { } reached || target.Value is not { } wanted || !IsRateRow(row) || IsCeiling(row)) return (target, actual);

        var (cell, goal) = (row.Row.Actual!, row.Row.Target!);
        if (wanted >= HighTarget && IsBare(cell) && reached is > 0 and <= 1) return (target, Share(cell, reached, wanted) ? actual.Times(100) : Open(cell));
        if (reached >= HighTarget && IsBare(goal) && wanted is > 0 and <= 1) return Share(goal, wanted, reached) && !RowUnit.IsPrinted(row.Row) ? (target.Times(100), actual) : (target, Open(goal));
        return (target, actual);
    }

    private static bool IsRateRow(RowScore row) => row.Values.Unit.Unit.Name == "%" || !RowUnit.IsPrinted(row.Row) && row.Row.Actual!.Figure.IsRate;

    private static bool IsCeiling(RowScore row) => row.Comparison is Comparison.AtMost or Comparison.LessThan;

    private static bool IsBare(Entry cell) => cell.Figure is { Unit.Length: 0, Scale: 1, Qualifier: Qualifier.Exact };

    // A bare 1 is 1% as well as 100%.
    private static bool Share(Entry cell, decimal share, decimal other) => cell.Figure.Decimals > 0 && share * 100 >= other * NearEnough;

    private static Measured Open(Entry cell) => Measured.Failed(UndeterminedReason.ShareUnclear, ("text", cell.Trimmed));
}
