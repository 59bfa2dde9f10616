using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-302 — the rows under a level-1 label do not make its quota: the profile's, or the points that the label itself prints.</summary>
internal sealed class ClassQuotaCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!context.Weights.IsWhole) return;

        var missed = WeightSums.Missed(context);
        foreach (var (quota, sum) in missed)
        {
            if (Cell(context, quota) is { } cell) found.Add(Told(cell, quota.Label, sum, quota.Weight.Value) with { Basis = quota.Weight.Source.Basis });
        }

        foreach (var block in context.Blocks)
        {
            if (block.Rows.Any(r => r.Weight is null) || missed.Exists(m => m.Quota.Holds(block.Label.Text) && m.Quota.Weight.Value == block.Points)) continue;
            if (block.Rows.Sum(r => Amount.Of(r.Weight) ?? 0) is var sum && sum != block.Points) found.Add(Told(block.Rows[0].Weight!, block.Name, sum, block.Points));
        }
    }

    private static Finding Told(Entry cell, string label, decimal sum, decimal quota) =>
        At(cell, "PF-302", ("label", label), ("sum", sum), ("quota", quota)) with { Expected = Say(quota), Difference = sum - quota };

    private static Entry? Cell(CheckContext context, Profiles.ClassQuota quota) =>
        context.Form.Indicators.FirstOrDefault(r => WeightSums.IsUnder(r, quota)) is { } row ? row.Weight ?? row.IndicatorClass : context.Form.Totals?.Weight;
}
