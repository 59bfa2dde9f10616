using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-201 — a row says nothing of what was reached.</summary>
internal sealed class ActualBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsAsked() && row.Row.Actual is { IsBlank: true }
        let points = row.Row.Score is null ? Phrase.None : Phrase.Of("PF-201.points", ("score", row.SelfText))
        select At(row.Row.Actual!, "PF-201", ("name", row.Name), ("points", points));
}
