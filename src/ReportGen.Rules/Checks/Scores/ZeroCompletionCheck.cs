using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-504 — nothing was done, yet the row has points.</summary>
internal sealed class ZeroCompletionCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Met: false, Self: > 0, Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal, Row.Score: not null }
        && Amount.Of(row.Row.Actual) is 0 && Amount.Of(row.Row.Target) is > 0
            ? Told(row)
            : null;

    // Where points stand in labels only, no rule of the profile was reached: the catalogue's basis stays.
    private static Finding Told(RowScore row)
    {
        var finding = At(row.Row.Score!, "PF-504", row.Figures(("score", row.SelfText)));
        return finding with
        {
            Basis = row.Source?.Source.Basis ?? finding.Basis,
            Expected = Say(row.Rule ?? 0),
            Difference = row.Self - (row.Rule ?? 0),
        };
    }
}
