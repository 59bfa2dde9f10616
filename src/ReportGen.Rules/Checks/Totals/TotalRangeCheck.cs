using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-602 — a total below nothing or above all points there are.</summary>
internal sealed class TotalRangeCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var most = context.Profile.Weights.Total;
        if (context.Form.Totals?.Score is not { } cell || Amount.Of(cell) is not { } total) return;
        if (total >= 0 && total <= most.Value) return;

        found.Add(At(cell, "PF-602", most, ("total", total), ("most", most.Value), ("sum", context.Profile.Rounding.ToPrint(context.Scorecard.Total.SelfSum))) with
        {
            Expected = Phrase.Of("value.between", ("low", 0m), ("high", most.Value)),
            Difference = total - Math.Clamp(total, 0, most.Value),
        });
    }
}
