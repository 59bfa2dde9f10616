using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
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
        if (context.Kit.MoneyUnit != MoneyUnit.TenThousandYuan || context.Form.TotalFunds is not { AmountSpent: { } spentCell } total) return;
        if (ExecutionScoring.BudgetOf(total, context.Profile.Execution.Denominator.Value) is not { } budgetCell) return;
        if (Plain(spentCell) is not { } spent || Plain(budgetCell) is not { } budget) return;

        var printed = Amount.Of(total.ExecutionRate) is > 0 and var rate ? (decimal?)rate : null;
        if (IsSlip(spent / budget, printed)) found.Add(Told(spentCell, FundsColumn.AmountSpent, spent, context));
        else if (printed is not null && IsSlip(budget / spent, 10_000 / printed)) found.Add(Told(budgetCell, FundsColumn.AdjustedBudget, budget, context));
    }

    // An amount that names its own unit says what it is.
    private static decimal? Plain(Entry cell) => Amount.Of(cell) is > 0 and var amount && cell.Figure is { Unit: "", Scale: 1 } ? amount : null;

    /// <summary>True where a ratio is ten thousand times what it should be, in %.</summary>
    private static bool IsSlip(decimal ratio, decimal? meant)
    {
        var percent = ratio / MoneyUnit.YuanPerTenThousand * 100;
        return meant is { } wanted ? ratio >= NobodySpends / 10 && percent <= wanted * Near && percent >= wanted / Near : ratio >= NobodySpends;
    }

    private static Finding Told(Entry cell, FundsColumn column, decimal amount, CheckContext context)
    {
        var right = Rounding.Short(amount / MoneyUnit.YuanPerTenThousand);
        return At(cell, "PF-415", ("column", context.Label(column)), ("amount", cell.Trimmed), ("unit", context.Kit.MoneyUnit), ("right", right)) with
        {
            Expected = Phrase.Of("value.ten-thousand-yuan", ("number", right)),
        };
    }
}
