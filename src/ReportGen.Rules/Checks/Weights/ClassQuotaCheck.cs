using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-302 — the rows under a level-1 label do not make its quota: the profile's, or the points that the label itself prints.</summary>
internal sealed class ClassQuotaCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (!context.Weights.IsWhole) return [];
        var byProfile = WeightSums.Missed(context).ToList();
        var labels = from block in context.Blocks
                     where block.Rows.All(r => r.Weight is not null)
                     where !byProfile.Exists(m => m.Quota.Holds(block.Label.Text) && m.Quota.Weight.Value == block.Points)
                     let sum = block.Rows.Sum(r => Amount.Of(r.Weight) ?? 0)
                     where sum != block.Points
                     select Told(block.Rows[0].Weight!, block.Name, sum, block.Points);
        return OfProfile(context, byProfile).Concat(labels);
    }

    private static IEnumerable<Finding> OfProfile(CheckContext context, List<(Profiles.ClassQuota Quota, decimal Sum)> missed) =>
        from m in missed
        let cell = Cell(context, m.Quota)
        where cell is not null
        select Told(cell, m.Quota.Label, m.Sum, m.Quota.Weight.Value) with { Basis = m.Quota.Weight.Source.Basis };

    private static Finding Told(Entry cell, string label, decimal sum, decimal quota) =>
        At(cell, "PF-302", ("label", label), ("sum", sum), ("quota", quota)) with { Expected = Say(quota), Difference = sum - quota };

    private static Entry? Cell(CheckContext context, Profiles.ClassQuota quota) =>
        WeightSums.Under(context, quota).Select(r => r.Weight ?? r.IndicatorClass).FirstOrDefault(w => w is not null) ?? context.Form.Totals?.Weight;
}
