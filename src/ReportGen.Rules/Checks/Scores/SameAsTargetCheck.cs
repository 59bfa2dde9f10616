using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-515 — most actual values are their targets to the last figure, as if nobody had measured them. Rows of 0 against 0 say nothing.</summary>
internal sealed class SameAsTargetCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var limits = context.Profile.Limits;
        var rows = context.Scorecard.Rows.Where(r => r.Values.Numbers is not (null or { Target: 0, Actual: 0 })).ToList();
        var same = rows.FindAll(r => r.Values.Numbers is var (target, actual) && actual == target);
        if (rows.Count < limits.FewestRows.Value || same.Count <= limits.SameValueShare.Value * rows.Count) yield break;

        var share = decimal.Round(same.Count * 100m / rows.Count, 0, MidpointRounding.AwayFromZero);
        yield return At(same[0].Row.Actual!, "PF-515", limits.SameValueShare, ("same", same.Count), ("count", rows.Count), ("share", share), ("limit", limits.SameValueShare.Value * 100));
    }
}
