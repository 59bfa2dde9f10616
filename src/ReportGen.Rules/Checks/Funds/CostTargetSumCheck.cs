using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>
/// PF-413 — the cost rows were planned with more or less money than the budget. That the rows are all of the money is known only where their actual
/// values make exactly what was spent.
/// </summary>
internal sealed class CostTargetSumCheck : Check
{
    private const int Fewest = 2;

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.CostRows.Length < Fewest || context.Form.TotalFunds is not { } funds || Amount.Of(funds.AmountSpent) is not (> 0 and var total)) return;

        var grid = MeasureUnit.Parse(context.Kit.MoneyUnit);
        var (count, planned, spent) = (0, 0m, 0m);
        foreach (var row in context.CostRows)
        {
            if (InGrid(row.Values, grid) is not var (target, actual) || (target == 0 && actual == 0)) continue;
            count++;
            planned += target;
            spent += actual;
        }

        // One half unit for each rounded row and one for the sum itself.
        var tolerance = (count + 1) * PrintedScore.Unit(Math.Min(2, funds.AmountSpent!.Figure.Decimals)) / 2;
        if (count < Fewest || Math.Abs(spent - total) > tolerance) return;

        var (adjusted, initial) = (Amount.Of(funds.AdjustedBudget), Amount.Of(funds.InitialBudget));
        if ((adjusted ?? initial) is not { } budget || IsNear(adjusted) || IsNear(initial)) return;

        found.Add(Told(context.CostRows, planned, spent, budget, context));
        bool IsNear(decimal? known) => known is { } amount && Math.Abs(amount - planned) <= tolerance;
    }

    private static Finding Told(ImmutableArray<RowScore> rows, decimal planned, decimal spent, decimal budget, CheckContext context)
    {
        var cell = rows.Select(r => r.Row.Target).OfType<Entry>().First(t => Amount.Of(t) is > 0);
        return At(cell, "PF-413", ("planned", planned), ("budget", budget), ("spent", spent), ("unit", context.Kit.MoneyUnit)) with
        {
            Expected = Say(budget),
            Difference = planned - budget,
        };
    }

    /// <summary>The row's money in the unit of the fund grid; null for a price or anything else.</summary>
    private static RowNumbers? InGrid(RowValues row, MeasureUnit grid)
    {
        var unit = row.Unit.Unit;
        return unit.Name == grid.Name && row.Numbers is var (target, actual)
            ? new RowNumbers(target * unit.Scale / grid.Scale, actual * unit.Scale / grid.Scale)
            : null;
    }
}
