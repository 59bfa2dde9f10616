using ReportGen.Model.Forms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class TotalScoringTests
{
    [Fact]
    public void The_total_is_the_sum_of_the_displayed_scores()
    {
        var form = TestForms.Right().WithRow(0, "产出指标 甲 ≥ 3 次 2 20 20").WithRow(1, "效益指标 乙 ≥ 3 次 2 20 20");
        Assert.Equal(10 + 13.33m + 13.33m + 10 + 20, Score(form).Total.Rule);
    }

    [Fact]
    public void The_total_of_exact_scores_is_rounded_once()
    {
        var usual = TestProfiles.Usual;
        var profile = usual with { Rounding = usual.Rounding with { Total = TestProfiles.Of(TotalBasis.ExactScores) } };
        var form = TestForms.Right().WithRow(0, "产出指标 甲 ≥ 3 次 2 20 20").WithRow(1, "效益指标 乙 ≥ 3 次 2 20 20");
        Assert.Equal(66.67m, Score(form, profile).Total.Rule);
    }

    [Fact]
    public void One_undetermined_row_keeps_the_total_open_and_is_counted()
    {
        var total = Score(TestForms.Right().WithRow(0, "产出指标 甲 ≥ 120 公里 完成较好 40 40")).Total;
        Assert.Equal((null, 60m, 1, null), (total.Rule, total.DeterminedPart, total.UndeterminedCount, total.Difference));
    }

    [Fact]
    public void The_printed_total_and_the_sum_of_self_scores_stay_apart()
    {
        var total = Score(TestForms.Right().WithTotals("100", "98")).Total;
        Assert.Equal((98m, 100m, 100m, -2m), (total.Self, total.SelfSum, total.Rule, total.Difference));
    }

    [Theory]
    [InlineData("100", "优")]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("88.87", "良")]
    [InlineData("80", "良")]
    [InlineData("79.5", "中")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    [InlineData("0", "差")]
    public void A_grade_holds_its_lower_bound(string total, string grade) =>
        Assert.Equal(grade, Score(TestForms.Right().WithTotals("100", total)).Grade!.Self);

    [Fact]
    public void A_profile_without_bands_grades_nothing() => Assert.Null(Score(TestForms.Right(), TestProfiles.Usual with { Grades = null }).Grade);

    [Fact]
    public void An_open_total_has_no_grade_by_the_rule() =>
        Assert.Null(Score(TestForms.Right().WithRow(0, "产出指标 甲 ≥ 120 公里 完成较好 40 40")).Grade!.Rule);

    private static Scorecard Score(EvaluationForm form, Profile? profile = null) => FormScoring.Score(form, LuzhouCase.Kit, profile ?? TestProfiles.Usual);
}
