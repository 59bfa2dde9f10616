using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-501 and PF-502 — a score above its weight or below nothing.</summary>
internal sealed class ScoreRangeCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Scorecard.Execution is { Funds.Score: { } executed } execution && IsOutside(execution))
        {
            foreach (var finding in Outside(execution, executed, Phrase.Of("part.execution"), context)) yield return finding;
        }

        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Row.Score is not { } cell || !IsOutside(row)) continue;
            foreach (var finding in Outside(row, cell, row.Name, context)) yield return finding;
        }
    }

    private static bool IsOutside(PartScore part) => part.Self > part.Weight || part.Self < 0;

    private static IEnumerable<Finding> Outside(PartScore part, Entry cell, Phrase name, CheckContext context)
    {
        if (part is { Self: { } score, Weight: { } weight } && score > weight)
        {
            yield return At(cell, "PF-501", context.Profile.Scoring.Cap, ("name", name), ("score", score), ("weight", weight)) with
            {
                Expected = part.Rule is { } rule ? Say(rule) : Phrase.Of("value.at-most", ("number", weight)),
                Difference = score - (part.Rule ?? weight),
            };
        }

        // A broken constraint costs points: a score below nothing is then as it should be.
        if (part is not RowScore { IsConstraint: true } && part.Self is < 0 and var below)
        {
            yield return At(cell, "PF-502", ("name", name), ("score", below)) with
            {
                Expected = part.Rule is { } rule ? Say(rule) : Phrase.None,
                Difference = part.Difference,
            };
        }
    }
}
