using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-403 — an execution score that neither the money nor a right printed rate can give.</summary>
internal sealed class ExecutionScoreCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Scorecard.Execution is not { RuleExact: { } exact, Weight: { } weight } execution) return;
        if (execution.Funds.Score is not { } cell || Amount.Of(cell) is not { } score) return;
        if (PrintedScore.Agrees(cell, exact, execution.Tolerance) || IsWithin(execution.Funds, cell, weight, context)) return;

        found.Add(At(cell, "PF-403", execution.Source!, ("score", score), ("expected", execution.Rule!.Value)) with
        {
            Expected = Say(execution.Rule!.Value),
            Difference = execution.Difference,
        });
    }

    private static bool IsWithin(FundsRow row, Entry cell, decimal weight, CheckContext context)
    {
        if (RateBounds.Of(row, context) is not { } bounds) return false;
        var score = bounds.Times(weight);
        if (PrintedScore.Agrees(cell, score.Low, score.High, Tolerance.Of(context.Profile))) return true;

        var rate = row.ExecutionRate;
        return rate is not null && bounds.Allows(rate) && PrintedScore.Agrees(cell, Math.Min(100, rate.Number!.Value) * weight / 100, Tolerance.Of(context.Profile));
    }
}
