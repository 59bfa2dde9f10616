using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>约束性指标: kept they earn nothing, broken they cost points.</summary>
public sealed class ConstraintTests
{
    private const string Label = "约束性指标";

    [Theory]
    [InlineData("＝ 0 起 0 _", 0)]
    [InlineData("≤ 1 起 3 _", -5)]
    [InlineData("定性 合规 _ 合规 /", 0)]
    [InlineData("定性 合规 _ 未完成 /", -5)]
    public void A_breach_costs_points_and_nothing_is_earned(string cells, int points)
    {
        var row = TestForms.Score(cells, With(5), Label);
        Assert.Equal((true, points), (row.IsConstraint, row.Rule));
    }

    [Fact]
    public void An_amount_that_no_notice_names_is_left_to_people()
    {
        var row = TestForms.Score("≤ 1 起 3 _", With(null), Label);
        Assert.Equal((false, null, "reason.constraint"), (row.Met, row.Rule, row.Undetermined.Key));
    }

    [Fact]
    public void A_constraint_that_nobody_can_judge_stays_open() =>
        Assert.Equal("reason.qualitative", TestForms.Score("定性 合规 _ 见附件 _", With(5), Label).Undetermined.Key);

    [Fact]
    public void Without_a_rule_the_word_means_nothing() => Assert.False(TestForms.Score("≤ 1 起 3 5", null, Label).IsConstraint);

    [Fact]
    public void A_negative_self_score_of_a_constraint_is_no_error()
    {
        var form = TestForms.Right() with { Rows = [.. TestForms.Right().Rows, TestForms.Row(18, "约束性指标 违规 ≤ 0 起 3 / -5 已整改")] };
        Assert.DoesNotContain("I18 PF-502", form.WithTotals("100", "95").Told(With(5)));
        Assert.Contains("J18 PF-502", form.WithTotals("100", "95").Told());
    }

    [Fact]
    public void A_form_never_has_less_than_nothing()
    {
        var form = TestForms.Right() with { Rows = [TestForms.Row(14, "约束性指标 违规 ≤ 1 起 3 _ -50")] };
        var total = FormScoring.Score(form, LuzhouCase.Kit, With(50)).Total;
        Assert.Equal((0m, -40m, "score.total-floor"), (total.Rule, total.DeterminedPart, total.Steps[^1].Key));
    }

    private static Profile With(decimal? points) => TestProfiles.Usual with
    {
        Scoring = TestProfiles.Usual.Scoring with { Constraints = new ConstraintRules { Words = ["约束性"], Deduction = TestProfiles.Of(points) } },
    };
}
