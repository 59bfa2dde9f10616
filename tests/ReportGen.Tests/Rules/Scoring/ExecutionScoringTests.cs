using System.Globalization;
using ReportGen.Model.Funds;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class ExecutionScoringTests
{
    [Theory]
    [InlineData("13614.37", "12830.35", "20", "94.24", "18.85")]
    [InlineData("106926828.34", "104093717.42", "10", "97.35", "9.74")]
    [InlineData("995.80", "833.17", "10", "83.67", "8.37")]
    [InlineData("1,316.00", "0.00", "10", "0", "0")]
    [InlineData("100.00", "120.00", "10", "120", "10")]
    public void Spending_is_held_against_the_adjusted_budget(string budget, string spent, string weight, string rate, string score)
    {
        var execution = Score(budget, spent, weight);
        Assert.Equal((Number(rate), Number(score)), (execution.Rate, execution.Rule));
    }

    [Fact]
    public void A_budget_of_zero_is_left_open() => Assert.Equal("reason.zero-budget", Score("0.00", "0.00", "10").Undetermined.Key);

    [Theory]
    [InlineData(ScoringMethod.Full, 10)]
    [InlineData(ScoringMethod.Zero, 0)]
    public void A_budget_of_zero_earns_what_the_profile_says(ScoringMethod method, int score)
    {
        var usual = TestProfiles.Usual;
        var profile = usual with { Execution = usual.Execution with { ZeroBudget = TestProfiles.Of(method) } };
        Assert.Equal(score, Score("0.00", "0.00", "10", profile).Rule);
    }

    [Theory]
    [InlineData("/", "5")]
    [InlineData("", "5")]
    [InlineData("100", "壹佰")]
    [InlineData("100", "-5")]
    public void Without_numbers_nothing_is_scored(string budget, string spent) =>
        Assert.Equal((null, "reason.no-money"), (Score(budget, spent, "10").Rule, Score(budget, spent, "10").Undetermined.Key));

    [Fact]
    public void The_initial_budget_counts_where_the_profile_says_so()
    {
        var usual = TestProfiles.Usual;
        var profile = usual with { Execution = usual.Execution with { Denominator = TestProfiles.Of(BudgetBasis.Initial) } };
        Assert.Equal(5m, Score("100", "100", "10", profile, initial: "200").Rule);
    }

    private static ExecutionScore Score(string budget, string spent, string weight, Profile? profile = null, string initial = "0.00")
    {
        var form = TestForms.Right() with { Funds = [TestForms.Fund("总额", FundsSource.Total, 8, initial, budget, spent, "", weight, "")] };
        return FormScoring.Score(form, LuzhouCase.Kit, profile ?? TestProfiles.Usual).Execution!;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
