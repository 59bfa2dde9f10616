using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-302 — the rows under a level-1 label do not make its quota.</summary>
internal sealed class ClassQuotaCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from missed in WeightSums.Of(context).IsWhole ? WeightSums.Missed(context) : []
        let cell = Cell(context, missed.Quota.Label)
        where cell is not null
        select At(cell, "PF-302", missed.Quota.Weight, ("label", missed.Quota.Label), ("sum", missed.Sum), ("quota", missed.Quota.Weight.Value)) with
        {
            Expected = Say(missed.Quota.Weight.Value),
            Difference = missed.Sum - missed.Quota.Weight.Value,
        };

    private static Entry? Cell(CheckContext context, string label) =>
        WeightSums.Under(context, label).Select(r => r.Weight).FirstOrDefault(w => w is not null) ?? context.Form.Totals?.Weight;
}
