using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-509 — a qualitative score outside the tier that its own words name.</summary>
internal sealed class TierCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row is { Range: { IsTier: true }, Self: not null } && row.Row.Score is not null
        let range = row.Range!.Value
        where row.Self < range.Low || row.Self > range.High
        select At(row.Row.Score!, "PF-509", row.Source!, row.Figures(("score", row.SelfText), ("low", range.Low), ("high", range.High))) with
        {
            Expected = Phrase.Of("value.between", ("low", range.Low), ("high", range.High)),
            Difference = row.Self - Math.Clamp(row.Self!.Value, range.Low, range.High),
        };
}
