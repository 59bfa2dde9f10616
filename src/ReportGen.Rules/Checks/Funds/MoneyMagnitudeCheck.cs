using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-410 — the heading says 万元, but the amounts are 元: 170,294,599.63万元 would be more than a province spends in a year.</summary>
internal sealed class MoneyMagnitudeCheck : Check
{
    private const int YuanPerHundredMillion = 100_000_000;

    // 一万亿元, in 万元. The general budget of the largest provinces is between one and two of these, a department's is far below; only
    // transfers of the whole country come near, and they are planned in round sums.
    private const decimal MoreThanAnyDepartment = 100_000_000;

    private static readonly FundsColumn[] Amounts = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Kit.MoneyUnit != MoneyUnit.TenThousandYuan || context.Form.TotalFunds is not { } total) return;

        foreach (var column in Amounts)
        {
            if (total[column] is not { } cell || !IsPlainlyYuan(cell)) continue;
            found.Add(Told(cell, context.Kit.MoneyUnit));
            return;
        }
    }

    private static Finding Told(Entry cell, string unit)
    {
        var amount = Amount.Of(cell)!.Value;
        var meant = Rounding.Short(amount / YuanPerHundredMillion * MoneyUnit.YuanPerTenThousand);
        var right = Rounding.Short(amount / MoneyUnit.YuanPerTenThousand);
        return At(cell, "PF-410", ("unit", unit), ("amount", cell.Trimmed), ("meant", meant), ("right", right)) with
        {
            Expected = Phrase.Of("value.ten-thousand-yuan", ("number", right)),
        };
    }

    // Fen are written out and are no noughts: nobody plans such sums to the last hundred yuan.
    private static bool IsPlainlyYuan(Entry cell) =>
        Amount.Of(cell) is >= MoreThanAnyDepartment and var amount && cell.Figure is { Unit: "", Scale: 1 } && amount != decimal.Truncate(amount);
}
