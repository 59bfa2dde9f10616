using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Checks.Texts;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-201 — a row says nothing of what was reached.</summary>
internal sealed class ActualBlankCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.IsAsked() && row.Row.Actual is { IsBlank: true } cell ? Told(cell, row) : null;

    private static Finding Told(Entry cell, RowScore row)
    {
        var points = row.Row.Score is null ? Phrase.None : Phrase.Of("PF-201.points", ("score", row.SelfText));
        return At(cell, "PF-201", ("name", row.Name), ("points", points), ("claim", Claim(row.Row.ShortfallReason)));
    }

    // 完成 beside a blank: what was reached is known to somebody.
    private static Phrase Claim(Entry? reason) =>
        reason is { IsBlank: false } && ReasonContradictsCheck.SaysDone(reason.Text) ? Phrase.Of("PF-201.claim", ("text", Excerpt.Of(reason.Text))) : Phrase.None;
}
