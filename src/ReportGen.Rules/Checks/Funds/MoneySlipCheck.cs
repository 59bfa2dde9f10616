using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-415 — one amount in 元 beside another in 万元: spent ÷ budget is thousands of times the printed rate, or the other way round.</summary>
internal sealed class MoneySlipCheck : Check
{
    // By how much the printed rate may miss the one meant: the slip is a factor of ten thousand, so little matters here.
    private const decimal Near = 2;

    // Without a rate that says what is meant, only what nobody can have spent counts.
    private const decimal NobodySpends = 1_000;

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (OtherUnit.Of(context.Kit.MoneyUnit) is not { } other || context.Form.TotalFunds is not { AmountSpent: { } spentCell } total) return;
        if (ExecutionScoring.BudgetOf(total, context.Profile.Execution.Denominator.Value) is not { } budgetCell) return;
        if (OtherUnit.Plain(spentCell) is not { } spent || OtherUnit.Plain(budgetCell) is not { } budget) return;

        var printed = Amount.Of(total.ExecutionRate) is > 0 and var rate ? (decimal?)rate : null;
        var isTooLarge = IsSlip(spent / budget, printed);
        if (!isTooLarge && (printed is null || !IsSlip(budget / spent, 10_000 / printed))) return;

        // Of two amounts a ten thousand times apart, the large one is wrong in a grid of 万元, the small one in a grid of 元.
        var isSpent = isTooLarge == other.LooksLarge;
        var (cell, amount) = isSpent ? (spentCell, spent) : (budgetCell, budget);
        found.Add(other.Told("PF-415", cell, amount, ("column", context.Label(isSpent ? FundsColumn.AmountSpent : ColumnOf(budgetCell, total)))));
    }

    private static FundsColumn ColumnOf(Entry budget, FundsRow total) => total.InitialBudget?.Place == budget.Place ? FundsColumn.InitialBudget : FundsColumn.AdjustedBudget;

    /// <summary>True where a ratio is ten thousand times what it should be, in %.</summary>
    private static bool IsSlip(decimal ratio, decimal? meant)
    {
        var percent = ratio / MoneyUnit.YuanPerTenThousand * 100;
        return meant is { } wanted ? ratio >= NobodySpends / 10 && percent <= wanted * Near && percent >= wanted / Near : ratio >= NobodySpends;
    }
}
