using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-515 — most actual values are their targets to the last figure, as if nobody had measured them. Rows of 0 against 0 say nothing.</summary>
internal sealed class SameAsTargetCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var limits = context.Profile.Limits;
        var (count, same) = (0, 0);
        RowScore? first = null;
        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Values.Numbers is not var (target, actual) || (target == 0 && actual == 0)) continue;

            count++;
            if (actual != target) continue;
            same++;
            first ??= row;
        }

        if (first is not null && count >= limits.FewestRows.Value && same > limits.SameValueShare.Value * count) found.Add(Told(first, same, count, limits.SameValueShare));
    }

    private static Finding Told(RowScore first, int same, int count, Sourced<decimal> limit)
    {
        var share = decimal.Round(same * 100m / count, 0, MidpointRounding.AwayFromZero);
        return At(first.Row.Actual!, "PF-515", limit, ("same", same), ("count", count), ("share", share), ("limit", limit.Value * 100));
    }
}
