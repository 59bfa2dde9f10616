using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Rows that people judge. The program tells the bounds of the tier and never invents points inside it.</summary>
internal static class QualitativeScoring
{
    public static RowScore Score(RowScore row, Sourced<ImmutableArray<QualitativeTier>> tiers)
    {
        var actual = row.Row.Actual;
        if (actual is null || actual.IsBlank) return row with { Undetermined = UndeterminedReason.ActualBlank.Say() };

        var reading = RepeatsTarget(row.Row)
            ? new TierReading(tiers.Value.FirstOrDefault(), true, false)
            : TierReading.Of(actual.Text, row.Row.Target?.Text ?? "", tiers.Value);
        var judged = row with { Met = RepeatsTarget(row.Row) ? true : WordedTarget.Met(row) ?? reading.Met };
        var why = reading.IsUnclear ? Phrase.Of("reason.tier", ("text", actual.Trimmed)) : WordedTarget.WhyOpen(row.Row);
        return row.Weight is { } weight ? WithRange(judged, weight, reading.Tier, tiers) with { Undetermined = why } : judged with { Undetermined = judged.Met is null ? why : row.NoPoints };
    }

    private static RowScore WithRange(RowScore row, decimal weight, QualitativeTier? tier, Sourced<ImmutableArray<QualitativeTier>> tiers)
    {
        var range = tier is null
            ? new ScoreRange(0, weight, false)
            : new ScoreRange(weight * tier.Lower, weight * tier.Upper, true);
        return row with { Range = range, Source = tiers, Steps = [Explain(tier, range, tiers), .. WhereSelfLies(row, range)] };
    }

    private static IEnumerable<Phrase> WhereSelfLies(RowScore row, ScoreRange range)
    {
        if (!range.IsTier || row.Self is not { } self) yield break;
        var key = self > range.High ? "score.tier-above" : self < range.Low ? "score.tier-below" : "score.tier-within";
        yield return Phrase.Of(key, ("self", self), ("low", range.Low), ("high", range.High));
    }

    private static bool RepeatsTarget(Indicator row) => row.Target is { IsBlank: false } target && target.Trimmed == row.Actual!.Trimmed;

    private static Phrase Explain(QualitativeTier? tier, ScoreRange range, Sourced<ImmutableArray<QualitativeTier>> tiers) => tier is null
        ? Phrase.Of("score.tiers-open", ("low", range.Low), ("high", range.High))
        : Phrase.Of("score.tier", ("tier", tiers.Value.IndexOf(tier) + 1), ("low", range.Low), ("high", range.High));
}
