using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
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

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var rows = context.Scorecard.Rows.Where(r => MethodChoice.IsCost(r.Row, context.Profile.Scoring)).ToList();
        if (rows.Count < Fewest) yield break;

        var grid = MeasureUnit.Parse(context.Kit.MoneyUnit);
        var money = rows.Select(r => InGrid(r.Values, grid)).OfType<RowNumbers>().Where(n => n is not { Target: 0, Actual: 0 }).ToList();
        if (context.Form.TotalFunds is not { } funds || money.Count < Fewest || Amount.Of(funds.AmountSpent) is not > 0) yield break;

        // One half unit for each rounded row and one for the sum itself.
        var tolerance = (money.Count + 1) * PrintedScore.Unit(funds.AmountSpent!.Figure with { Decimals = Math.Min(2, funds.AmountSpent.Figure.Decimals) }) / 2;
        var budgets = new[] { funds.AdjustedBudget, funds.InitialBudget }.Select(Amount.Of).OfType<decimal>().ToList();
        var (planned, spent) = (money.Sum(n => n.Target), money.Sum(n => n.Actual));
        if (Math.Abs(spent - Amount.Of(funds.AmountSpent)!.Value) > tolerance || budgets.Count == 0) yield break;
        if (budgets.Exists(b => Math.Abs(b - planned) <= tolerance)) yield break;

        yield return Told(rows, planned, spent, budgets[0], context);
    }

    private static Finding Told(List<RowScore> rows, decimal planned, decimal spent, decimal budget, CheckContext context)
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
