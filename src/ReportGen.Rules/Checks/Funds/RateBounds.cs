using ReportGen.Model.Cells;
using ReportGen.Model.Funds;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>
/// Between which bounds the true execution rate lies, in %. Money in 万元 is rounded for print, and units calculate from 元:
/// 102.14/150.00 may honestly print 68.10%.
/// </summary>
internal readonly record struct RateBounds(decimal Low, decimal High)
{
    private const string Yuan = "元";

    /// <summary>万元 are rounded to two places; 150 is a 150.00 written short, and has lost no more.</summary>
    private const decimal CoarsestUnit = 0.01m;

    /// <summary>No money is overspent by more than half, so a larger number without a percent sign is a rate in %: 94.13.</summary>
    private const decimal LargestShare = 1.5m;

    /// <summary>The bounds of a fund row; null where it has no budget or no money.</summary>
    public static RateBounds? Of(FundsRow row, CheckContext context)
    {
        var budgetCell = ExecutionScoring.BudgetOf(row, context.Profile.Execution.Denominator.Value);
        if (Amount.Of(budgetCell) is not { } budget || Amount.Of(row.AmountSpent) is not (>= 0 and var spent)) return null;

        var (b, s) = (HalfUnit(budgetCell!, context), HalfUnit(row.AmountSpent!, context));
        return budget > b ? new RateBounds(Math.Max(0, spent - s) * 100 / (budget + b), (spent + s) * 100 / (budget - b)) : null;
    }

    /// <summary>Half a unit of the last figure that money can have lost in print; 元 are printed whole.</summary>
    public static decimal HalfUnit(Entry money, CheckContext context) =>
        context.Kit.MoneyUnit == Yuan ? 0 : Math.Min(CoarsestUnit, PrintedScore.Unit(money.Figure)) / 2;

    /// <summary>True where rounding or cutting off a rate within the bounds gives the printed one.</summary>
    public bool Allows(Entry printed) => Amount.Of(printed) is { } number
        && (Allows(number, PrintedScore.Unit(printed.Figure)) || IsShareWithin(printed, number));

    public RateBounds Times(decimal weight) => new(Math.Min(100, Low) * weight / 100, Math.Min(100, High) * weight / 100);

    private bool Allows(decimal number, decimal unit) => High >= number - (unit / 2) && Low < number + unit;

    // 0.9413 without a percent sign is the same rate written as a share.
    private bool IsShareWithin(Entry printed, decimal number) =>
        printed.Figure.Unit.Length == 0 && number <= LargestShare && Allows(number * 100, PrintedScore.Unit(printed.Figure) * 100);
}
