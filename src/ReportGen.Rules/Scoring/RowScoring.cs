using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Indicator row → points.</summary>
internal static class RowScoring
{
    private static readonly Phrase NotScored = Phrase.Of("reason.not-scored");
    private static readonly Phrase NoWeight = Phrase.Of("reason.no-weight");

    /// <param name="row">The row as it was read.</param>
    /// <param name="block">The rows of its level-1 label, where their points are known together; null where they are not.</param>
    /// <param name="form">The form of the row.</param>
    /// <param name="profile">The rules.</param>
    public static RowScore Score(Indicator row, LabelBlock? block, EvaluationForm form, Profile profile)
    {
        var score = Filled(row, block, form, profile);
        if (profile.NotScored is null && ConstraintScoring.IsConstraint(row, profile.Scoring))
        {
            return ConstraintScoring.Score(Judged(score with { Weight = null }, profile) with { Weight = score.Weight }, profile);
        }

        if (profile.NotScored is null && Exclusion.Applies(score, profile.Scoring)) return Exclusion.Exclude(score, profile.Scoring);

        // A weight that is blank or no number has been told; without one there is nothing to earn. A form without weights judges all the same.
        if (score.Weight is null && row.Weight is not null) return score with { Undetermined = NoWeight };

        return WithWeight(DirectScoring.Add(Judged(score, profile), profile), block);
    }

    private static RowScore Judged(RowScore score, Profile profile) => score.Comparison switch
    {
        null => score with { Undetermined = WhyNoComparison(score.Row) },
        Comparison.Qualitative => QualitativeScoring.Score(score, profile.Scoring.Tiers),
        _ when WordedTarget.Is(score.Row) => WordedTarget.Score(score),
        _ => QuantityScoring.Score(score, profile),
    };

    // Where a weight is not printed, the reader must be told where it comes from before anything is multiplied with it.
    private static RowScore WithWeight(RowScore score, LabelBlock? block)
    {
        if (score.Row.Weight is not null || score.Weight is not { } weight || block is null) return score;

        var step = block.Rows.Length == 1
            ? Phrase.Of("score.weight-alone", ("label", block.Name), ("weight", weight))
            : Phrase.Of("score.weight-even", ("label", block.Name), ("points", block.Points), ("count", block.Rows.Length), ("weight", weight));
        return score with { WeightRule = block.Rows.Length == 1 ? null : block.Division?.Rule, Steps = score.Steps.Insert(0, step) };
    }

    private static RowScore Filled(Indicator row, LabelBlock? block, EvaluationForm form, Profile profile)
    {
        var near = row.Score ?? row.Weight ?? row.Actual ?? row.Name;
        return new RowScore
        {
            Row = row,
            Place = near?.Place ?? form.Place,
            FormYear = form.Year,
            Weight = WeightOf(row, block, profile),
            Self = Amount.Of(row.Score),
            SelfText = row.Score?.Trimmed ?? "",
            IsCost = MethodChoice.IsCost(row, profile.Scoring),
            Comparison = RowComparison.Of(row, profile.Scoring),
            NoPoints = profile.NotScored is not null ? NotScored
                : block?.WhyNoWeight ?? NoWeight,
            Tolerance = Tolerance.Of(profile),
        };
    }

    private static decimal? WeightOf(Indicator row, LabelBlock? block, Profile profile)
    {
        if (profile.NotScored is not null) return null;
        return row.Weight is null ? block?.RowWeight : Amount.Of(row.Weight) is >= 0 and var weight ? weight : null;
    }

    private static Phrase WhyNoComparison(Indicator row) => row switch
    {
        { Target.IsBlank: true } => UndeterminedReason.TargetBlank.Say(),
        { Comparison: null } => Phrase.Of("reason.unsigned", ("text", row.Target?.Trimmed ?? "")),
        _ => Phrase.Of("reason.no-comparison", ("text", row.Comparison.Trimmed)),
    };
}
