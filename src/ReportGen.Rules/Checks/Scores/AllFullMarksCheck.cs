using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-513 — every row has all its points. That happens, and it is what a self-evaluation looks like that nobody thought about.</summary>
internal sealed class AllFullMarksCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var limits = context.Profile.Limits;
        var rows = context.Scorecard.Rows.Where(r => r.Weight > 0 && r.Row.Score is not null).ToList();
        if (rows.Count < limits.FewestRows.Value || !rows.TrueForAll(r => r.IsFull())) yield break;
        if (context.Form.Totals?.Score is not { } cell || Amount.Of(cell) is not { } total || total < limits.FullMarksTotal.Value) yield break;

        yield return At(cell, "PF-513", limits.FullMarksTotal, ("count", rows.Count), ("total", total));
    }
}
