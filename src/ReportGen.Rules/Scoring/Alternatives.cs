using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The score of a cost row by a practice that the profile accepts beside its rule.</summary>
internal static class Alternatives
{
    public static RowScore Add(RowScore row, Standing standing, Profile profile)
    {
        var cost = MethodChoice.IsCost(row.Row, profile.Scoring) && standing is { IsCeiling: true, IsOpen: false, Target: > 0 }
            ? profile.Scoring.Cost : null;
        if (cost?.AlsoAccepted is not { } accepted) return row;
        if (Formula.Apply(accepted.Value, row.Weight!.Value, standing.Actual, standing.Target) is not var (exact, _)) return row;

        var displayed = profile.Rounding.Score(exact);
        var step = Phrase.Of("score.alternative", ("method", Wording.Of(accepted.Value)), ("score", displayed), ("basis", accepted.Source.Basis));
        var alternative = new AlternativeScore(accepted.Value, exact, displayed);
        return displayed == row.Rule ? row : row with { Alternative = alternative, Steps = row.Steps.Add(step) };
    }
}
