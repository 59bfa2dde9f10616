using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-414 — nothing was delivered of an indicator, yet its cost row of the same name names a cost.</summary>
internal sealed class CostWithoutOutputCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cost in context.Scorecard.Rows
        where cost.Name.Length > 0 && Amount.Of(cost.Row.Actual) is > 0 && MethodChoice.IsCost(cost.Row, context.Profile.Scoring)
        let output = context.Scorecard.Rows.FirstOrDefault(r => r.Name == cost.Name && r.Row.Goal == cost.Row.Goal && IsUndone(r, context))
        where output is not null
        select At(cost.Row.Actual!, "PF-414", ("name", cost.Name), ("cost", cost.Row.Actual!.Trimmed), ("cell", output.Row.Actual!.Place.Cell));

    private static bool IsUndone(RowScore row, CheckContext context) =>
        row is { Met: false, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal } && !MethodChoice.IsCost(row.Row, context.Profile.Scoring)
        && RowNumbers.Of(row.Row) is { Actual: 0, Target: > 0 };
}
