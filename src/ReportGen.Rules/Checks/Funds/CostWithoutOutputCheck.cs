using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-414 — nothing was delivered of an indicator, yet its cost row of the same name names a cost.</summary>
internal sealed class CostWithoutOutputCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.CostRows.IsEmpty || !context.Scorecard.Rows.Any(IsUndone)) return;

        var undone = context.Scorecard.Rows.Where(IsUndone).ToLookup(r => (r.Name, r.Row.Goal));
        foreach (var cost in context.CostRows)
        {
            if (cost.Name.Length == 0 || Amount.Of(cost.Row.Actual) is not > 0 || undone[(cost.Name, cost.Row.Goal)].FirstOrDefault() is not { } output) continue;
            found.Add(At(cost.Row.Actual!, "PF-414", ("name", cost.Name), ("cost", cost.Row.Actual!.Trimmed), ("cell", output.Row.Actual!.Place.Cell)));
        }
    }

    private static bool IsUndone(RowScore row) =>
        row is { Met: false, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal } && !row.IsCost
        && row.Values.Numbers is { Actual: 0, Target: > 0 };
}
