using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Scores of the parts → total. What is 未能判定 keeps the rule total open; it never counts as nothing.</summary>
internal static class TotalScoring
{
    public static TotalScore Sum(EvaluationForm form, ExecutionScore? execution, ImmutableArray<RowScore> rows, Profile profile)
    {
        PartScore[] parts = execution is null ? [.. rows] : [execution, .. rows];
        var kept = parts.Where(p => !p.IsExcluded).ToList();
        var excluded = parts.Where(p => p.IsExcluded).Sum(p => p.Weight ?? 0);
        var adopted = kept.OfType<RowScore>().Where(r => r is { Rule: null, IsWithinTier: true }).ToList();
        var determined = SumOf(kept, profile.Rounding);

        // A form without any indicator has not earned nothing by its indicators: there is nothing to judge.
        var undetermined = kept.Count(p => p.Rule is null) + (rows.IsEmpty ? 1 : 0);
        var total = new TotalScore
        {
            Place = form.Totals?.Score?.Place ?? form.Place,
            Self = Amount.Of(form.Totals?.Score),
            SelfSum = parts.Sum(p => p.Self ?? 0),
            DeterminedPart = determined,
            UndeterminedCount = undetermined,
            Excluded = excluded,
            Rule = undetermined == 0 ? Whole(determined, excluded, profile) : null,
            AdoptedCount = adopted.Count,
            Adopted = undetermined == adopted.Count ? Whole(determined + adopted.Sum(r => r.Self!.Value), excluded, profile) : null,
        };
        return total with { Steps = [.. Explain(total, rows, profile)] };
    }

    private static decimal SumOf(IEnumerable<PartScore> parts, RoundingRules rounding) => rounding.Total.Value == TotalBasis.DisplayedScores
        ? parts.Sum(p => p.Rule ?? 0)
        : rounding.Score(parts.Sum(p => p.RuleExact ?? 0));

    // Broken constraints can cost more than was earned; a form never has less than nothing.
    private static decimal? Whole(decimal sum, decimal excluded, Profile profile) =>
        Exclusion.Rescale(sum, excluded, profile.Weights.Total.Value) is { } whole
            ? Math.Max(0, excluded == 0 ? whole : profile.Rounding.Score(whole))
            : null;

    /// <summary>The total of a form that is not scored: there is none, and nothing of it is missing.</summary>
    public static TotalScore None(EvaluationForm form, Source source) => new()
    {
        Place = form.Place,
        SelfSum = 0,
        DeterminedPart = 0,
        UndeterminedCount = 0,
        Steps = [Phrase.Of("score.not-scored", ("basis", source.Basis))],
    };

    private static IEnumerable<Phrase> Explain(TotalScore total, ImmutableArray<RowScore> rows, Profile profile)
    {
        if (rows.IsEmpty) yield return Phrase.Of("score.no-indicators");

        yield return total.UndeterminedCount == 0
            ? Phrase.Of("score.total", ("sum", total.DeterminedPart))
            : Phrase.Of("score.total-open", ("sum", total.DeterminedPart), ("count", total.UndeterminedCount));
        if (total.Excluded > 0)
        {
            var all = profile.Weights.Total.Value;
            yield return Phrase.Of("score.total-rescaled", ("excluded", total.Excluded), ("total", all), ("rest", all - total.Excluded));
        }

        if (total is { Adopted: { } adopted, AdoptedCount: > 0 }) yield return Phrase.Of("score.total-adopted", ("count", total.AdoptedCount), ("sum", adopted));
        if (total.DeterminedPart < 0) yield return Phrase.Of("score.total-floor");
    }
}
