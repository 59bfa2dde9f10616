using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Rows that hold a number against a number.</summary>
internal static class QuantityScoring
{
    // Judged, method, points, rounded.
    private const int UsualSteps = 4;

    public static RowScore Score(RowScore row, Profile profile)
    {
        var target = row.Values.Target;
        if (target.Value is null) return row with { Undetermined = target.Problem };
        if (BareScale.Of(row.Row) == ScaleReading.Open) return row with { Undetermined = UndeterminedReason.ScaleUnclear.Say(("target", row.Row.Target!.Trimmed), ("actual", row.Row.Actual!.Trimmed)) };

        (target, var actual) = Shares.Reconcile(row, target, row.Values.Actual);
        if (target.Value is not { } wanted || actual.Value is not { } reached) return row with { Undetermined = actual.Problem };
        if (row.Row.Actual!.Figure.Kind == FigureKind.Date && CalendarNumber.AreOfTwoKinds(wanted, reached)) return row with { Undetermined = UndeterminedReason.ActualDate.Say(("text", row.Row.Actual.Trimmed)) };

        var comparison = Judgement.Effective(row.Comparison!.Value, profile.Scoring.Strict.Value);
        var met = RepeatsTarget(row, reached == wanted) ? true : IsMoreThanUnsigned(row, reached > wanted) ? null : Judgement.Met(comparison, actual.Qualifier, reached, wanted);
        var standing = new Standing(comparison, actual.Qualifier, reached, wanted, met) { Times = OverAchievement.Of(comparison, reached, wanted, profile.Scoring) };
        var steps = Explain(row, actual, standing, profile.Scoring);
        return row.Weight is null ? Open(row, standing, null, steps, met is null ? WhyOpen(row, actual.Qualifier) : row.NoPoints) : Points(row, standing, steps, profile);
    }

    private static RowScore Open(RowScore row, Standing standing, Sourced? source, ImmutableArray<Phrase>.Builder steps, Phrase why) =>
        row with { Met = standing.Met, TimesTarget = standing.Times, Source = source, Steps = steps.ToImmutable(), Undetermined = why };

    // 大于90% against 大于90%, ≥80% against ≧80%: what exactly was reached stays open, that it is enough does not.
    private static bool RepeatsTarget(RowScore row, bool isSame) => isSame && row.Row.Actual!.Figure.Comparison == row.Comparison;

    // 50个 with 53个, where nothing says whether more is better: not the number that was asked, and hardly a fault.
    private static bool IsMoreThanUnsigned(RowScore row, bool isMore) => isMore && row.Comparison is Comparison.Equal && RowComparison.IsUnwritten(row.Row);

    private static Phrase WhyOpen(RowScore row, Qualifier qualifier) => qualifier is Qualifier.Exact or Qualifier.About
        ? UndeterminedReason.MoreThanUnsigned.Say(("actual", row.Row.Actual!.Trimmed), ("target", row.Row.Target!.Trimmed))
        : Phrase.Of("reason.open", ("text", row.Row.Actual!.Trimmed));

    private static RowScore Points(RowScore row, Standing standing, ImmutableArray<Phrase>.Builder steps, Profile profile)
    {
        if (MethodChoice.BandsOf(row.Row, profile.Scoring) is { } bands) return BandScoring.Score(Open(row, standing, null, steps, Phrase.None), standing, bands, profile);

        var method = MethodChoice.For(row, standing, profile.Scoring);
        var applied = MethodChoice.Applied(method.Value, standing.Met);
        steps.Add(Wording.Method(method));
        if (standing.IsOpen && !(standing.Met == true && Formula.IsFullWhenMet(applied)) && applied != ScoringMethod.Zero)
        {
            return Open(row, standing, method, steps, WhyOpen(row, standing.Qualifier));
        }

        if (Formula.Apply(applied, row.Weight!.Value, standing.Actual, standing.Target) is not var (points, step))
        {
            return Open(row, standing, method, steps, standing.Met is null ? WhyOpen(row, standing.Qualifier) : MethodChoice.WhyUndetermined(standing));
        }

        steps.Add(step);
        return Alternatives.Add(Settle(row, points, standing, method, steps, profile), standing, profile);
    }

    private static RowScore Settle(RowScore row, decimal points, Standing standing, Sourced source, ImmutableArray<Phrase>.Builder steps, Profile profile)
    {
        var (exact, limits) = Limits.Apply(points, row.Weight!.Value, standing, profile.Scoring);
        steps.AddRange(limits);
        if (standing is { Met: false, IsAtTarget: true } && exact == row.Weight) steps.Add(Phrase.Of("score.boundary"));
        if (OverAchievement.Deduct(row.Weight.Value, standing.Times, exact, profile.Scoring) is var (left, deducted))
        {
            exact = left;
            steps.Add(deducted);
        }

        var displayed = profile.Rounding.Score(exact);
        steps.Add(Wording.Rounded(profile.Rounding, displayed));
        return row with { Met = standing.Met, TimesTarget = standing.Times, Source = source, RuleExact = exact, Rule = displayed, Steps = steps.DrainToImmutable() };
    }

    private static ImmutableArray<Phrase>.Builder Explain(RowScore row, Measured actual, Standing standing, ScoringRules rules)
    {
        var unit = row.Values.Unit.Text;
        var steps = ImmutableArray.CreateBuilder<Phrase>(UsualSteps);
        if (RowComparison.Note(row.Row, row.Comparison!.Value, rules) is { IsEmpty: false } note) steps.Add(note);
        if (actual.Converted) steps.Add(Phrase.Of("score.unit", ("text", row.Row.Actual!.Trimmed), ("value", standing.Actual), ("unit", unit)));
        if (QualifierStep(actual.Qualifier) is { } key) steps.Add(Phrase.Of(key, ("text", row.Row.Actual!.Trimmed), ("value", standing.Actual)));
        var result = standing.Met switch { true => "score.met", false => "score.missed", null => actual.Qualifier is Qualifier.OrMore or Qualifier.OrLess ? "score.unclear" : "score.more" };
        steps.Add(new Phrase(result, [("actual", standing.Actual), ("unit", unit), ("comparison", Wording.Of(row.Comparison!.Value)), ("target", standing.Target)]));
        if (standing.Times is { } ratio)
        {
            steps.Add(Phrase.Of("score.over", ("ratio", Rounding.ToRead(ratio)), ("limit", rules.OverAchievement!.Value!.Value)));
        }

        return steps;
    }

    private static string? QualifierStep(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "score.about",
        Qualifier.OrMore => "score.or-more",
        Qualifier.OrLess => "score.or-less",
        _ => null,
    };
}
