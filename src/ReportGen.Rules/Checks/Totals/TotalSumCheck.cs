using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-601 — the printed total is not the sum of the scores above it. Blank scores count for nothing, and the message says so.</summary>
internal sealed class TotalSumCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Totals?.Score is not { } cell || Amount.Of(cell) is not { } total) return;

        var (stored, shown, blank) = (0m, 0m, 0);
        foreach (var score in Scores(context))
        {
            if (Amount.Of(score) is { } number)
            {
                stored += number;
                shown += PrintedScore.AsShown(score.Figure, number);
            }
            else if (score.IsBlank) blank++;
            else return;
        }

        if (!Agrees(cell, stored, context) && !Agrees(cell, shown, context)) found.Add(Told(cell, total, shown, blank, context));
    }

    // Where parts are left out as not applicable, the unit may have rescaled the rest, or left it as it is.
    private static bool Agrees(Entry cell, decimal sum, CheckContext context)
    {
        var tolerance = Tolerance.Of(context.Profile);
        var rescaled = Exclusion.Rescale(sum, context.Scorecard.Total.Excluded, context.Profile.Weights.Total.Value);
        return PrintedScore.Agrees(cell, sum, tolerance) || (rescaled is { } whole && PrintedScore.Agrees(cell, whole, tolerance));
    }

    private static IEnumerable<Entry> Scores(CheckContext context)
    {
        if (context.Form.TotalFunds?.Score is { } executed) yield return executed;
        foreach (var row in context.Form.Indicators)
        {
            if (row.Score is { } score && !context.IsExcluded(row)) yield return score;
        }
    }

    private static Finding Told(Entry cell, decimal total, decimal sum, int blank, CheckContext context)
    {
        sum = context.Profile.Rounding.ToPrint(sum);
        var detail = blank == 0 ? Phrase.None : Phrase.Of("total.blank-scores", ("count", blank));
        var source = context.Profile.Rounding.Total;
        return At(cell, "PF-601", source, ("total", total), ("sum", sum), ("difference", total - sum), ("detail", detail)) with
        {
            Expected = Say(sum),
            Difference = total - sum,
            Next = blank == 0 ? Phrase.Of("PF-601.next", ("sum", sum)) : Phrase.Of("PF-601.next-blank"),
        };
    }
}
