using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Rows that hold a number against a number.</summary>
internal static class QuantityScoring
{
    /// <summary>Why a row is open whose target has no sign and was exceeded: a person must judge, and no cell is wrong.</summary>
    public const string MoreThanUnsigned = "reason.more-than-unsigned";

    public static RowScore Score(RowScore row, Profile profile)
    {
        var target = row.Values.Target;
        if (target.Value is null) return row with { Undetermined = target.Problem };
        if (BareScale.Of(row.Row) == ScaleReading.Open) return row with { Undetermined = Phrase.Of("reason.scale", ("target", row.Row.Target!.Trimmed), ("actual", row.Row.Actual!.Trimmed)) };

        (target, var actual) = Shares.Reconcile(row, target, row.Values.Actual);
        if (target.Value is not { } wanted || actual.Value is not { } reached) return row with { Undetermined = actual.Problem };
        if (row.Row.Actual!.Figure.Kind == FigureKind.Date && CalendarNumber.AreOfTwoKinds(wanted, reached)) return row with { Undetermined = Phrase.Of("reason.actual-date", ("text", row.Row.Actual.Trimmed)) };

        var comparison = Judgement.Effective(row.Comparison!.Value, profile.Scoring.Strict.Value);
        var met = RepeatsTarget(row, reached == wanted) ? true : IsMoreThanUnsigned(row, reached > wanted) ? null : Judgement.Met(comparison, actual.Qualifier, reached, wanted);
        var judged = row with { Met = met, TimesTarget = OverAchievement.Of(comparison, reached, wanted, profile.Scoring), Steps = Explain(row, actual, reached, wanted, met, profile.Scoring) };
        if (row.Weight is null) return judged with { Undetermined = met is null ? WhyOpen(row, actual.Qualifier) : row.NoPoints };

        return Points(judged, new Standing(comparison, actual.Qualifier, reached, wanted, met), profile);
    }

    // 大于90% against 大于90%, ≥80% against ≧80%: what exactly was reached stays open, that it is enough does not.
    private static bool RepeatsTarget(RowScore row, bool isSame) => isSame && row.Row.Actual!.Figure.Comparison == row.Comparison;

    // 50个 with 53个, where nothing says whether more is better: not the number that was asked, and hardly a fault.
    private static bool IsMoreThanUnsigned(RowScore row, bool isMore) => isMore && row.Comparison is Comparison.Equal && RowComparison.IsUnwritten(row.Row);

    private static Phrase WhyOpen(RowScore row, Qualifier qualifier) => qualifier is Qualifier.Exact or Qualifier.About
        ? Phrase.Of(MoreThanUnsigned, ("actual", row.Row.Actual!.Trimmed), ("target", row.Row.Target!.Trimmed))
        : Phrase.Of("reason.open", ("text", row.Row.Actual!.Trimmed));

    private static RowScore Points(RowScore row, Standing standing, Profile profile)
    {
        if (MethodChoice.BandsOf(row.Row, profile.Scoring) is { } bands) return BandScoring.Score(row, standing, bands, profile);

        var method = MethodChoice.For(row.Row, standing, profile.Scoring);
        var applied = MethodChoice.Applied(method.Value, standing.Met);
        var named = row with { Source = method, Steps = row.Steps.Add(Wording.Method(method)) };
        if (standing.IsOpen && !(standing.Met == true && Formula.IsFullWhenMet(applied)) && applied != ScoringMethod.Zero)
        {
            return named with { Undetermined = WhyOpen(row, standing.Qualifier) };
        }

        if (Formula.Apply(applied, row.Weight!.Value, standing.Actual, standing.Target) is not var (points, step))
        {
            return named with { Undetermined = row.Met is null ? WhyOpen(row, standing.Qualifier) : MethodChoice.WhyUndetermined(standing) };
        }

        var scored = Settle(named with { Steps = named.Steps.Add(step) }, points, standing, profile);
        return Alternatives.Add(scored, standing, profile);
    }

    private static RowScore Settle(RowScore row, decimal points, Standing standing, Profile profile)
    {
        var (exact, steps) = Limits.Apply(points, row.Weight!.Value, standing, profile.Scoring);
        if (standing is { Met: false, IsAtTarget: true } && exact == row.Weight) steps = steps.Add(Phrase.Of("score.boundary"));

        if (OverAchievement.Deduct(row, exact, profile.Scoring) is var (left, deducted)) (exact, steps) = (left, steps.Add(deducted));

        var displayed = profile.Rounding.Score(exact);
        return row with { RuleExact = exact, Rule = displayed, Steps = [.. row.Steps, .. steps, Wording.Rounded(profile.Rounding, displayed)] };
    }

    private static ImmutableArray<Phrase> Explain(RowScore row, Measured actual, decimal reached, decimal wanted, bool? met, ScoringRules rules)
    {
        var unit = row.Values.Unit.Text;
        var steps = ImmutableArray.CreateBuilder<Phrase>();
        if (RowComparison.Note(row.Row, row.Comparison!.Value, rules) is { IsEmpty: false } note) steps.Add(note);
        if (actual.Converted) steps.Add(Phrase.Of("score.unit", ("text", row.Row.Actual!.Trimmed), ("value", reached), ("unit", unit)));
        if (QualifierStep(actual.Qualifier) is { } key) steps.Add(Phrase.Of(key, ("text", row.Row.Actual!.Trimmed), ("value", reached)));
        var result = met switch { true => "score.met", false => "score.missed", null => actual.Qualifier is Qualifier.OrMore or Qualifier.OrLess ? "score.unclear" : "score.more" };
        steps.Add(Phrase.Of(result, ("actual", reached), ("unit", unit), ("comparison", Wording.Of(row.Comparison!.Value)), ("target", wanted)));
        if (OverAchievement.Of(row.Comparison!.Value, reached, wanted, rules) is { } ratio)
        {
            steps.Add(Phrase.Of("score.over", ("ratio", Rounding.ToRead(ratio)), ("limit", rules.OverAchievement!.Value!.Value)));
        }

        return steps.ToImmutable();
    }

    private static string? QualifierStep(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "score.about",
        Qualifier.OrMore => "score.or-more",
        Qualifier.OrLess => "score.or-less",
        _ => null,
    };
}
