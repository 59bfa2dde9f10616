using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-508 — the self-score is not what the rule gives, and no rounding explains it.</summary>
internal sealed class ScoreDeviationCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Self: not null, Rule: not null, Row.Score: not null } && !row.AgreesWithRule() && !row.AgreesWithAlternative() ? Told(row, context) : null;

    private static Finding Told(RowScore row, CheckContext context)
    {
        var figures = row.Figures(("score", row.SelfText), ("rule", row.Rule!.Value), ("difference", row.Difference!.Value));
        var finding = At(row.Row.Score!, "PF-508", row.Source!, figures) with { Expected = Say(row.Rule!.Value), Difference = row.Difference };

        // Points that a unit takes off itself, and says why, are its own judgement.
        return row.Met == true && row.Rule == row.Weight && row.Self < row.Rule && !context.IsWithoutReason(context.ReasonCell(row.Row))
            ? finding with { Severity = Severity.Hint, Next = Phrase.Of("PF-508.own", ("rule", row.Rule!.Value)) }
            : finding;
    }
}
