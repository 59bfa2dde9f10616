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
        var sums = new PartSums(profile.Rounding.Total.Value);
        if (execution is not null) sums.Add(execution);
        foreach (var row in rows) sums.Add(row);
        var determined = profile.Rounding.Total.Value == TotalBasis.DisplayedScores ? sums.Rule : profile.Rounding.Score(sums.Rule);

        // A form without any indicator has not earned nothing by its indicators: there is nothing to judge.
        var undetermined = sums.Undetermined + (rows.IsEmpty ? 1 : 0);
        var total = new TotalScore
        {
            Place = form.Totals?.Score?.Place ?? form.Place,
            Self = Amount.Of(form.Totals?.Score),
            SelfSum = sums.Self,
            DeterminedPart = determined,
            UndeterminedCount = undetermined,
            Excluded = sums.Excluded,
            Rule = undetermined == 0 ? Whole(determined, sums.Excluded, profile) : null,
            AdoptedCount = sums.AdoptedCount,
            Adopted = undetermined == sums.AdoptedCount ? Whole(determined + sums.Adopted, sums.Excluded, profile) : null,
        };
        return total with { Steps = [.. Explain(total, rows, profile)] };
    }

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
