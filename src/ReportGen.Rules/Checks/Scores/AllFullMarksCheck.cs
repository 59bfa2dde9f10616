using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-513 — every row has all its points. That happens, and it is what a self-evaluation looks like that nobody thought about.</summary>
internal sealed class AllFullMarksCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var limits = context.Profile.Limits;
        if (context.Form.Totals?.Score is not { } cell || Amount.Of(cell) is not { } total || total < limits.FullMarksTotal.Value) return;

        var count = 0;
        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Row.Score is null || !(row.Weight > 0)) continue;
            if (!row.IsFull()) return;
            count++;
        }

        if (count >= limits.FewestRows.Value) found.Add(At(cell, "PF-513", limits.FullMarksTotal, ("count", count), ("total", total)));
    }
}
