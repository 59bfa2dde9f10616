using ReportGen.Model.Cells;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Total row of the fund grid → points: weight × spent ÷ budget, at most the weight.</summary>
internal static class ExecutionScoring
{
    public static ExecutionScore Score(FundsRow funds, Place formPlace, Profile profile)
    {
        var score = Filled(funds, formPlace, profile);
        var basis = profile.Execution.Denominator;
        if (Amount.Of(BudgetOf(funds, basis.Value)) is not (>= 0 and var budget) || Amount.Of(funds.AmountSpent) is not (>= 0 and var spent))
        {
            return score with { Undetermined = Phrase.Of("reason.no-money") };
        }

        if (budget == 0) return WithoutBudget(score, spent, profile);

        var rated = WithRate(score with { Source = basis }, spent, budget, profile);
        return profile.NotScored is null ? WithPoints(rated, spent, budget, profile) : rated with { Undetermined = Phrase.Of("reason.not-scored") };
    }

    public static Entry? BudgetOf(FundsRow funds, BudgetBasis basis) => basis == BudgetBasis.Adjusted ? funds.AdjustedBudget : funds.InitialBudget;

    private static ExecutionScore Filled(FundsRow funds, Place formPlace, Profile profile)
    {
        var near = funds.Score ?? funds.Weight ?? funds.ExecutionRate ?? funds.AmountSpent;
        return new ExecutionScore
        {
            Funds = funds,
            Place = near?.Place ?? formPlace,
            Weight = profile.NotScored is not null ? null : Amount.Of(funds.Weight) is >= 0 and var printed ? printed : profile.Weights.Execution.Value,
            Self = Amount.Of(funds.Score),
            SelfText = funds.Score?.Trimmed ?? "",
            Tolerance = Tolerance.Of(profile),
        };
    }

    private static ExecutionScore WithRate(ExecutionScore score, decimal spent, decimal budget, Profile profile)
    {
        var rate = profile.Rounding.Rate(spent * 100 / budget);
        return score with { Rate = rate, Steps = [.. RateSteps(spent, budget, rate, profile)] };
    }

    private static ExecutionScore WithPoints(ExecutionScore score, decimal spent, decimal budget, Profile profile)
    {
        var (points, step) = Formula.Apply(ScoringMethod.ExecutionRate, score.Weight!.Value, spent, budget)!.Value;
        var displayed = profile.Rounding.Score(points);
        return score with { RuleExact = points, Rule = displayed, Steps = [.. score.Steps, step, Wording.Rounded(profile.Rounding, displayed)] };
    }

    private static IEnumerable<Phrase> RateSteps(decimal spent, decimal budget, decimal rate, Profile profile)
    {
        var basis = profile.Execution.Denominator;
        yield return Phrase.Of("score.rate-basis", ("budget", Wording.Of(basis.Value)));
        yield return Phrase.Of(
            "score.rate",
            ("spent", spent),
            ("budget", budget),
            ("rate", rate),
            ("mode", Wording.Of(profile.Rounding.Mode.Value)),
            ("decimals", profile.Rounding.RateDecimals.Value));
        if (spent > budget && profile.NotScored is null) yield return Phrase.Of("score.rate-capped");
    }

    private static ExecutionScore WithoutBudget(ExecutionScore score, decimal spent, Profile profile)
    {
        if (profile.NotScored is not null) return score with { Undetermined = Phrase.Of("reason.zero-budget") };

        var method = profile.Execution.ZeroBudget;
        var named = score with { Source = method, Steps = [Wording.Method(method)] };
        if (method.Value == ScoringMethod.Exclude) return named with { IsExcluded = true, Undetermined = Phrase.Of("reason.excluded-budget") };

        var given = method.Value is ScoringMethod.Full or ScoringMethod.Zero ? Formula.Apply(method.Value, score.Weight!.Value, spent, 0) : null;
        if (given is not var (points, step)) return named with { Undetermined = Phrase.Of("reason.zero-budget") };

        var displayed = profile.Rounding.Score(points);
        return named with { RuleExact = points, Rule = displayed, Steps = [.. named.Steps, step, Wording.Rounded(profile.Rounding, displayed)] };
    }
}
