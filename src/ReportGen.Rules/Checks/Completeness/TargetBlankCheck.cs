using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-202 — a row sets no target.</summary>
internal sealed class TargetBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsAsked() && row.Row.Target is { IsBlank: true }
        let points = row.Weight is { } weight ? Phrase.Of("PF-202.weighs", ("weight", weight)) : Phrase.Of("PF-202.bare")
        select At(row.Row.Target!, "PF-202", ("name", row.Name), ("points", points));
}
