using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Scores of the parts → total. What is 未能判定 keeps the rule total open; it never counts as nothing.</summary>
internal static class TotalScoring
{
    public static TotalScore Sum(EvaluationForm form, ExecutionScore? execution, ImmutableArray<RowScore> rows, RoundingRules rounding)
    {
        PartScore[] parts = execution is null ? [.. rows] : [execution, .. rows];
        var determined = rounding.Total.Value == TotalBasis.DisplayedScores
            ? parts.Sum(p => p.Rule ?? 0)
            : rounding.Score(parts.Sum(p => p.RuleExact ?? 0));
        // A form without any indicator has not earned nothing by its indicators: there is nothing to judge.
        var undetermined = parts.Count(p => p.Rule is null) + (rows.IsEmpty ? 1 : 0);
        return new TotalScore
        {
            Place = form.Totals?.Score?.Place ?? form.Place,
            Self = Amount.Of(form.Totals?.Score),
            SelfSum = parts.Sum(p => p.Self ?? 0),
            Rule = undetermined == 0 ? determined : null,
            DeterminedPart = determined,
            UndeterminedCount = undetermined,
            Steps = rows.IsEmpty ? [Phrase.Of("score.no-indicators"), Explain(determined, undetermined)] : [Explain(determined, undetermined)],
        };
    }

    /// <summary>The total of a form that is not scored: there is none, and nothing of it is missing.</summary>
    public static TotalScore None(EvaluationForm form, Source source) => new()
    {
        Place = form.Place,
        SelfSum = 0,
        DeterminedPart = 0,
        UndeterminedCount = 0,
        Steps = [Phrase.Of("score.not-scored", ("basis", source.Basis))],
    };

    private static Phrase Explain(decimal determined, int undetermined) => undetermined == 0
        ? Phrase.Of("score.total", ("sum", determined))
        : Phrase.Of("score.total-open", ("sum", determined), ("count", undetermined));
}
