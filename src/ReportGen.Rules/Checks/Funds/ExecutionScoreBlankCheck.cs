using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-404 — the execution earned points, but nobody wrote them down.</summary>
internal sealed class ExecutionScoreBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Scorecard.Execution is not { Funds.Score: { IsBlank: true } cell } execution) yield break;

        var expected = execution.Rule is { } rule ? Say(rule) : Phrase.Of("value.open");
        yield return At(cell, "PF-404", ("expected", expected)) with { Expected = expected };
    }
}
