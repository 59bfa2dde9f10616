using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Indicator row → points.</summary>
internal static class RowScoring
{
    public static RowScore Score(Indicator row, Place formPlace, Profile profile)
    {
        var score = Filled(row, formPlace);
        if (score.Weight is null) return score with { Undetermined = Phrase.Of("reason.no-weight") };

        return score.Comparison switch
        {
            null => score with { Undetermined = Phrase.Of("reason.no-comparison", ("text", row.Comparison?.Trimmed ?? "")) },
            Comparison.Qualitative => QualitativeScoring.Score(score, profile.Scoring.Tiers),
            _ => QuantityScoring.Score(score, profile),
        };
    }

    private static RowScore Filled(Indicator row, Place formPlace)
    {
        var near = new[] { row.Score, row.Weight, row.Actual, row.Name }.FirstOrDefault(e => e is not null);
        return new RowScore
        {
            Row = row,
            Place = near?.Place ?? formPlace,
            Weight = Amount.Of(row.Weight) is >= 0 and var weight ? weight : null,
            Self = Amount.Of(row.Score),
            SelfText = row.Score?.Trimmed ?? "",
            Comparison = ComparisonOf(row),
        };
    }

    // A form without the column writes the sign into the target: ≥2400份.
    private static Comparison? ComparisonOf(Indicator row) =>
        row.Comparison is { IsBlank: false } printed ? ComparisonSigns.Find(printed.Text) : row.Target?.Figure.Comparison;
}
