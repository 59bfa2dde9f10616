using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-301 — the weights do not make the total, or not the total that is printed.</summary>
internal sealed class WeightSumCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (Wrong(context) is { } finding) found.Add(finding);
    }

    private static Finding? Wrong(CheckContext context)
    {
        var sums = context.Weights;
        if (!sums.IsWhole || Cell(context) is not { } cell) return null;

        var total = context.Profile.Weights.Total;
        var sum = sums.Rows + (sums.Execution ?? 0);
        var printed = Amount.Of(context.Form.Totals?.Weight);
        if (sum == total.Value && (printed is null || printed == sum)) return null;
        if (IsExplainedByExecution(context, sum, printed)) return null;
        return sum == total.Value ? WrongTotal(cell, printed!.Value, total) : WrongSum(cell, sum, total, context);
    }

    private static Finding WrongSum(Entry cell, decimal sum, Sourced<decimal> total, CheckContext context) =>
        At(cell, "PF-301", total, ("sum", sum), ("total", total.Value), ("detail", Detail(context))) with
        {
            Expected = Phrase.Of("weights.expected", ("total", total.Value)),
            Difference = sum - total.Value,
        };

    // The rows are right; only what is printed below them is not.
    private static Finding WrongTotal(Entry cell, decimal printed, Sourced<decimal> total) =>
        At(cell, "PF-301", total, ("sum", total.Value), ("total", total.Value), ("detail", Phrase.None)) with
        {
            Message = Phrase.Of("PF-301.printed", ("printed", printed), ("total", total.Value)),
            Next = Phrase.Of("PF-301.next-printed", ("total", total.Value)),
            Expected = Say(total.Value),
            Difference = printed - total.Value,
        };

    // PF-303 already names the one cell to change.
    private static bool IsExplainedByExecution(CheckContext context, decimal sum, decimal? printed)
    {
        var weights = context.Profile.Weights;
        var off = Amount.Of(context.Form.TotalFunds?.Weight) - weights.Execution.Value;
        return off is not (null or 0) && sum - weights.Total.Value == off && (printed is null || printed == weights.Total.Value);
    }

    private static Entry? Cell(CheckContext context) =>
        context.Form.Totals?.Weight ?? context.Form.TotalFunds?.Weight
        ?? context.Form.Indicators.Select(i => i.Weight ?? i.IndicatorClass).FirstOrDefault(w => w is not null);

    private static Phrase Detail(CheckContext context)
    {
        if (context.Form.Indicators.IsEmpty) return Phrase.Of("weights.no-rows");
        var classes = WeightSums.Missed(context).Select(m => $"{m.Quota.Label} {Number(m.Sum)}/{Number(m.Quota.Weight.Value)}").ToList();
        return classes.Count == 0 ? Phrase.None : Phrase.Of("weights.classes", ("classes", string.Join("、", classes)));
    }

    private static string Number(decimal value) => Say(value).In(Language.Chinese);
}
