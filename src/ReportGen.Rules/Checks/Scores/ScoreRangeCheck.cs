using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-501 and PF-502 — a score above its weight or below nothing.</summary>
internal sealed class ScoreRangeCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Scorecard.Execution is { Funds.Score: { } executed } execution && IsOutside(execution))
        {
            Add(execution, executed, Phrase.Of("part.execution"), context, found);
        }

        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Row.Score is { } cell && IsOutside(row)) Add(row, cell, row.Name, context, found);
        }
    }

    private static bool IsOutside(PartScore part) => part.Self > part.Weight || part.Self < 0;

    private static void Add(PartScore part, Entry cell, Phrase name, CheckContext context, List<Finding> found)
    {
        if (part is { Self: { } score, Weight: { } weight } && score > weight)
        {
            found.Add(At(cell, "PF-501", context.Profile.Scoring.Cap, ("name", name), ("score", score), ("weight", weight)) with
            {
                Expected = part.Rule is { } rule ? Say(rule) : Phrase.Of("value.at-most", ("number", weight)),
                Difference = score - (part.Rule ?? weight),
            });
        }

        // A broken constraint costs points: a score below nothing is then as it should be.
        if (part is not RowScore { IsConstraint: true } && part.Self is < 0 and var below)
        {
            found.Add(At(cell, "PF-502", ("name", name), ("score", below)) with
            {
                Expected = part.Rule is { } rule ? Say(rule) : Phrase.None,
                Difference = part.Difference,
            });
        }
    }
}
