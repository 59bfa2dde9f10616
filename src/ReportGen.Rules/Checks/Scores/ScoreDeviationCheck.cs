using ReportGen.Model.Findings;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-508 — the self-score is not what the rule gives, and no rounding explains it.</summary>
internal sealed class ScoreDeviationCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row is { Self: not null, Rule: not null } && row.Row.Score is not null
        where !row.AgreesWithRule() && !row.AgreesWithAlternative()
        select Told(row);

    private static Finding Told(RowScore row)
    {
        var figures = row.Figures(("score", row.SelfText), ("rule", row.Rule!.Value), ("difference", row.Difference!.Value));
        return At(row.Row.Score!, "PF-508", row.Source!, figures) with { Expected = Say(row.Rule!.Value), Difference = row.Difference };
    }
}
