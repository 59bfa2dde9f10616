using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-603 — no total.</summary>
internal sealed class TotalBlankCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Totals?.Score is not { IsBlank: true } cell) return;

        var sum = context.Profile.Rounding.ToPrint(context.Scorecard.Total.SelfSum);
        found.Add(At(cell, "PF-603", ("sum", sum)) with { Expected = Say(sum) });
    }
}
