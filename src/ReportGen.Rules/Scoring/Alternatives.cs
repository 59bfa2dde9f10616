using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The score of a cost row by a practice that the profile accepts beside its rule.</summary>
internal static class Alternatives
{
    public static RowScore Add(RowScore row, Standing standing, Profile profile)
    {
        if (profile.Scoring.Cost?.AlsoAccepted is not { } accepted) return row;
        if (standing is not { IsCeiling: true, IsOpen: false, Target: > 0 } || !row.IsCost) return row;
        if (Formula.Apply(accepted.Value, row.Weight!.Value, standing.Actual, standing.Target) is not var (exact, _)) return row;

        var displayed = profile.Rounding.Score(exact);
        if (displayed == row.Rule) return row;

        // Where the self-score is the rule's, nobody asks for another practice.
        var told = row with { Alternative = new AlternativeScore(accepted, exact, displayed) };
        return row.Self == row.Rule
            ? told
            : told with { Steps = row.Steps.Add(Phrase.Of("score.alternative", ("method", Wording.Of(accepted.Value)), ("score", displayed))) };
    }
}
