using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>
/// PF-410 — the amounts of the grid are not in the unit that its heading says: 170,294,599.63 under 万元 would be more than a province spends in a year, and
/// 4,790,000.50 under 万元 is told by a text of the form that says 479.00万元.
/// </summary>
internal sealed class MoneyMagnitudeCheck : Check
{
    private const int YuanPerHundredMillion = 100_000_000;

    // 一万亿元, in 万元. The general budget of the largest provinces is between one and two of these, a department's is far below; only
    // transfers of the whole country come near, and they are planned in round sums.
    private const decimal MoreThanAnyDepartment = 100_000_000;

    private static readonly FundsColumn[] Amounts = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (OtherUnit.Of(context.Kit.MoneyUnit) is not { } other || context.Form.TotalFunds is not { } total) return;

        foreach (var column in Amounts)
        {
            if (OtherUnit.Plain(total[column]) is not { } amount || WhyInDoubt(amount, column, other, context) is not { } why) continue;
            found.Add(other.Told("PF-410", total[column]!, amount, ("why", why)));
            return;
        }
    }

    private static Phrase? WhyInDoubt(decimal amount, FundsColumn column, OtherUnit other, CheckContext context) =>
        other.LooksLarge && IsPlainlyYuan(amount) ? Phrase.Of("money.as-printed", ("meant", Rounding.Short(amount * MoneyUnit.YuanPerTenThousand / YuanPerHundredMillion)))
        : AmountElsewhere.Of(context, other, amount, column);

    // Fen are written out and are no noughts: nobody plans such sums to the last hundred yuan.
    private static bool IsPlainlyYuan(decimal amount) => amount >= MoreThanAnyDepartment && amount != decimal.Truncate(amount);
}
