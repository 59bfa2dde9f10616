using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Checks.Texts;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-201 — a row says nothing of what was reached.</summary>
internal sealed class ActualBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsAsked() && row.Row.Actual is { IsBlank: true }
        let points = row.Row.Score is null ? Phrase.None : Phrase.Of("PF-201.points", ("score", row.SelfText))
        select At(row.Row.Actual!, "PF-201", ("name", row.Name), ("points", points), ("claim", Claim(row.Row.ShortfallReason)));

    // 完成 beside a blank: what was reached is known to somebody.
    private static Phrase Claim(Entry? reason) =>
        reason is { IsBlank: false } && ReasonContradictsCheck.SaysDone(reason.Text) ? Phrase.Of("PF-201.claim", ("text", Excerpt.Of(reason.Text))) : Phrase.None;
}
