using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>满意度 — points by the band that the actual value in % lies in. A band holds its lower bound.</summary>
internal static class BandScoring
{
    private const decimal Whole = 100;

    public static RowScore Score(RowScore row, Standing standing, Sourced<ImmutableArray<SatisfactionBand>> bands, Profile profile)
    {
        var named = row with { Source = bands, Steps = row.Steps.Add(Phrase.Of("score.method", ("method", Wording.Of(ScoringMethod.Bands)))) };
        if (row.Values.Unit.Unit.Name is not ("%" or "") || standing.Actual is < 0 or > Whole)
        {
            return named with { Undetermined = Phrase.Of("reason.band-unit", ("actual", row.Row.Actual!.Trimmed)) };
        }

        // 90%以上 lies in the highest band for certain; what is open within or below another one is not told by its lower end.
        var band = bands.Value.FirstOrDefault(b => standing.Actual >= b.AtLeast);
        if (standing.IsOpen && (band != bands.Value.FirstOrDefault() || standing.Qualifier != Model.Values.Qualifier.OrMore))
        {
            return named with { Undetermined = Phrase.Of("reason.open", ("text", row.Row.Actual!.Trimmed)) };
        }

        return Settle(named, standing.Actual, band ?? new SatisfactionBand(0, 0), profile);
    }

    private static RowScore Settle(RowScore row, decimal actual, SatisfactionBand band, Profile profile)
    {
        var points = row.Weight!.Value * Math.Min(band.Share, profile.Scoring.Cap.Value);
        var displayed = profile.Rounding.Score(points);
        var step = Phrase.Of(
            "score.band",
            ("actual", actual),
            ("bound", band.AtLeast),
            ("share", band.Share * Whole),
            ("weight", row.Weight.Value),
            ("result", Rounding.ToRead(points)));
        return row with { RuleExact = points, Rule = displayed, Steps = [.. row.Steps, step, Wording.Rounded(profile.Rounding, displayed)] };
    }
}
