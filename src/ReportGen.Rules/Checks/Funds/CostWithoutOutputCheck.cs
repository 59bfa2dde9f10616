using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-414 — nothing was delivered of an indicator, yet its cost row of the same name names a cost.</summary>
internal sealed class CostWithoutOutputCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var undone = context.Scorecard.Rows.Where(r => IsUndone(r, context)).ToLookup(r => (r.Name, r.Row.Goal));
        return from cost in undone.Count > 0 ? context.Scorecard.Rows : []
               where cost.Name.Length > 0 && Amount.Of(cost.Row.Actual) is > 0 && MethodChoice.IsCost(cost.Row, context.Profile.Scoring)
               let output = undone[(cost.Name, cost.Row.Goal)].FirstOrDefault()
               where output is not null
               select At(cost.Row.Actual!, "PF-414", ("name", cost.Name), ("cost", cost.Row.Actual!.Trimmed), ("cell", output.Row.Actual!.Place.Cell));
    }

    private static bool IsUndone(RowScore row, CheckContext context) =>
        row is { Met: false, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal } && !MethodChoice.IsCost(row.Row, context.Profile.Scoring)
        && row.Values.Numbers is { Actual: 0, Target: > 0 };
}
