using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-303 — the weight of the execution is not the profile's.</summary>
internal sealed class ExecutionWeightCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var wanted = context.Profile.Weights.Execution;
        if (context.Form.TotalFunds?.Weight is not { } cell || Amount.Of(cell) is not { } weight || weight == wanted.Value) return;

        found.Add(At(cell, "PF-303", wanted, ("weight", weight), ("expected", wanted.Value)) with
        {
            Expected = Say(wanted.Value),
            Difference = weight - wanted.Value,
        });
    }
}
