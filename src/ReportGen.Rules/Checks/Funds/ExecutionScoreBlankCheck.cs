using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-404 — the execution earned points, but nobody wrote them down.</summary>
internal sealed class ExecutionScoreBlankCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Scorecard.Execution is not { Funds.Score: { IsBlank: true } cell } execution) return;

        var expected = execution.Rule is { } rule ? Say(rule) : Phrase.Of("value.open");
        found.Add(At(cell, "PF-404", ("expected", expected)) with { Expected = expected });
    }
}
