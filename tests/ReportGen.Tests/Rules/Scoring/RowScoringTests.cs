using System.Globalization;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class RowScoringTests
{
    [Theory]
    [InlineData("≥ 100 % 98 5", "4.9")]
    [InlineData("≥ 12 次 10 3", "2.5")]
    [InlineData("≥ 400 个 70 3", "0.53")]
    [InlineData("≥ 120 次 107 2", "1.78")]
    [InlineData("≥ 7 次 14 2", "2")]
    [InlineData("≥ 500 平方米 0 2", "0")]
    [InlineData("≤ 10 次 20 5", "2.5")]
    [InlineData("≤ 3 次 0 5", "5")]
    [InlineData("＝ 432 人 432 5", "5")]
    [InlineData("＝ 100 人 98 5", "4.9")]
    [InlineData("≥ 0 个 0 1", "1")]
    [InlineData("≥ 5 % -3 2", "0")]
    public void A_row_earns_what_the_rule_gives(string cells, string score) =>
        Assert.Equal(decimal.Parse(score, CultureInfo.InvariantCulture), TestForms.Score(cells).Rule);

    [Theory]
    [InlineData(ScoringMethod.WithinLimit, "≤ 5600 元 3096 3", "3")]
    [InlineData(ScoringMethod.WithinLimit, "≤ 80 万元 100 4", "3.2")]
    [InlineData(ScoringMethod.SpendingShare, "≤ 35 万元 10 4", "1.14")]
    [InlineData(ScoringMethod.SpendingShare, "≤ 260 万元 253.59 6", "5.85")]
    [InlineData(ScoringMethod.ExecutionRate, "≤ 1534.19 万元 1308.19 3", "2.56")]
    [InlineData(ScoringMethod.ExecutionRate, "≤ 100 万元 120 3", "3")]
    public void A_cost_row_follows_the_method_of_the_profile(ScoringMethod method, string cells, string score) =>
        Assert.Equal(decimal.Parse(score, CultureInfo.InvariantCulture), TestForms.Score(cells, Cost(method), "成本指标").Rule);

    [Fact]
    public void Cutting_off_gives_what_the_published_form_printed() =>
        Assert.Equal(2.55m, TestForms.Score("≤ 1534.19 万元 1308.19 3", Truncating(Cost(ScoringMethod.ExecutionRate)), "成本指标").Rule);

    [Fact]
    public void Cutting_off_never_loses_a_cent_to_the_order_of_the_arithmetic() =>
        Assert.Equal(1m, TestForms.Score("≥ 3 次 1 3", Truncating(TestProfiles.Usual)).Rule);

    [Fact]
    public void The_accepted_practice_of_cost_rows_stands_beside_the_rule()
    {
        var row = TestForms.Score("≤ 260 万元 253.59 6", label: "成本指标");
        Assert.Equal((6m, 5.85m), (row.Rule, row.Alternative?.Displayed));
    }

    [Fact]
    public void Below_the_floor_of_the_profile_nothing_is_earned()
    {
        var profile = Scoring(s => s with { RatioFloor = TestProfiles.Of<decimal?>(0.6m) });
        Assert.Equal(0m, TestForms.Score("≥ 100 万人次 32.6 2", profile).Rule);
        Assert.Equal(1.2m, TestForms.Score("≥ 100 万人次 60 2", profile).Rule);
    }

    [Fact]
    public void The_cap_of_the_profile_holds_for_every_row() =>
        Assert.Equal(1.8m, TestForms.Score("≥ 7 次 14 2", Scoring(s => s with { Cap = TestProfiles.Of(0.9m) })).Rule);

    [Theory]
    [InlineData("＞ 19 % 19 5")]
    [InlineData("＜ 70 分 70 5")]
    public void A_strict_sign_is_missed_by_equality_as_printed_yet_the_share_is_full(string cells)
    {
        var row = TestForms.Score(cells);
        Assert.Equal((false, 5m), (row.Met, row.Rule));
        Assert.Contains(row.Steps, s => s.Key == "score.boundary");
        Assert.True(TestForms.Score(cells, Scoring(s => s with { Strict = TestProfiles.Of(StrictReading.Inclusive) })).Met);
    }

    [Theory]
    [InlineData("＝ 0 条 17 1", "reason.zero-target", false)]
    [InlineData("≥ 0 条 17 1", "reason.zero-target", true)]
    [InlineData("＝ 10 条 17 1", "reason.equal-above", false)]
    [InlineData("≥ -5 % -8 1", "reason.negative", false)]
    [InlineData("≥ 10 条 优良 1", "reason.actual-words", null)]
    [InlineData("≥ 10 条 5至8条 1", "reason.actual-range", null)]
    [InlineData("≥ 10 条 城区5条，乡镇6条 1", "reason.actual-several", null)]
    [InlineData("≥ 10 条 2023年12月 1", "reason.actual-date", null)]
    [InlineData("≤ 12 月 2023年10月 1", "reason.actual-date", null)]
    [InlineData("≤ 12 月 10月上旬 1", "reason.actual-date", null)]
    [InlineData("≥ 10 条 新建5条改造6条等 1", "reason.actual-mixed", null)]
    [InlineData("≥ 95 % 1 1", "reason.share", null)]
    [InlineData("≥ 95 % 0.3 1", "reason.share", null)]
    [InlineData("≥ 0.95 % 96 1", "reason.share", null)]
    [InlineData("≥ 10 条 _ 1", "reason.actual-blank", null)]
    [InlineData("≥ 10 条 / 1", "reason.actual-not-applicable", null)]
    [InlineData("≥ 10 条 ** 1", "reason.masked", null)]
    [InlineData("≥ _ 条 10 1", "reason.target-blank", null)]
    [InlineData("≥ 良好 条 10 1", "reason.target-words", null)]
    [InlineData("≥ 10 条 12次 1", "reason.unit", null)]
    [InlineData("≥ 10 条 99999999999999999999999999 1", "reason.too-large", null)]
    [InlineData("正向 10 条 12 1", "reason.no-comparison", null)]
    [InlineData("≥ 10 条 12 /", "reason.no-weight", null)]
    public void What_cannot_be_judged_stays_open_with_its_reason(string cells, string reason, bool? met)
    {
        var row = TestForms.Score(cells);
        Assert.Equal((null, reason, met), (row.Rule, row.Undetermined.Key, row.Met));
        Assert.Null(row.Difference);
    }

    [Theory]
    [InlineData("≥ 900 个 1000余个 2", "2", true)]
    [InlineData("≥ 900 个 800余个 2", null, null)]
    [InlineData("≤ 3 个 5余个 2", null, false)]
    [InlineData("＝ 0 条 40余条 1", null, false)]
    [InlineData("≤ 5 % 不足5% 2", "2", true)]
    [InlineData("≥ 50 人 约25人 2", "1", false)]
    [InlineData("≥ 90 % ≥95% 2", "2", true)]
    [InlineData("≥ 80 % ≧80% 2", "2", true)]
    [InlineData("＞ 80 % 大于80% 2", "2", true)]
    [InlineData("≥ 80 % >70% 2", null, null)]
    [InlineData("≤ 30 万元 30万元以内 2", "2", true)]
    public void A_number_that_leaves_something_open_counts_only_where_both_ends_agree(string cells, string? score, bool? met)
    {
        var row = TestForms.Score(cells);
        Assert.Equal(score is null ? null : decimal.Parse(score, CultureInfo.InvariantCulture), row.Rule);
        Assert.Equal(met, row.Met);
    }

    [Theory]
    [InlineData("≥ 2 万人次 6606人次 2", "0.66")]
    [InlineData("≥ 350000 份 33.3万份 10", "9.51")]
    [InlineData("≥ 400 份 333万 10", "10")]
    [InlineData("≤ 65000 元/人年 6万元/人年 20", "20")]
    [InlineData("≥ 95 % 47.5％ 2", "1")]
    [InlineData("≥ 10 人·次 5人次 2", "1")]
    [InlineData("≥ 10 人 5名 2", "1")]
    [InlineData("≥ 10 公里 5km 2", "1")]
    [InlineData("≤ 5 % 50‰ 2", "2")]
    [InlineData("≥ 95 % 0.96 2", "2")]
    [InlineData("≥ 100 % 0.5 2", "1")]
    [InlineData("≤ 60 % 0.5 2", "2")]
    [InlineData("≥ 2 % 0.5 2", "0.5")]
    [InlineData("≥ 10 次 两次 2", "0.4")]
    [InlineData("≤ 12 月 10月 2", "2")]
    [InlineData("＝ 2023 年 2023年 2", "2")]
    [InlineData("≥ 10 次 完成5次 2", "1")]
    public void An_actual_value_in_its_own_unit_is_converted(string cells, string score) =>
        Assert.Equal(decimal.Parse(score, CultureInfo.InvariantCulture), TestForms.Score(cells).Rule);

    [Fact]
    public void The_steps_tell_a_clerk_how_the_score_came_about()
    {
        var said = TestForms.Score("≥ 400 个 70 3").Steps.Select(s => s.In(Language.Chinese));
        Assert.Equal(
            [
                "完成值 70 个，指标值 ≥ 400 个：不符合。",
                "计分办法：按比例。",
                "3 × 70 ÷ 400 ＝ 0.525。",
                "四舍五入，保留 2 位小数：0.53 分。",
            ],
            said);
    }

    [Fact]
    public void Self_score_rule_score_and_difference_stay_three_things()
    {
        var row = TestForms.Score("≥ 400 个 70 3 3");
        Assert.Equal((3m, 0.53m, 2.47m), (row.Self, row.Rule, row.Difference));
    }

    [Fact]
    public void A_far_exceeded_target_is_pointed_out_where_the_profile_wants_it()
    {
        var profile = Scoring(s => s with { OverAchievement = TestProfiles.Of<decimal?>(3) });
        Assert.Contains(TestForms.Score("≥ 262 次 1023 1", profile).Steps, s => s.Key == "score.over");
        Assert.DoesNotContain(TestForms.Score("≥ 262 次 1023 1").Steps, s => s.Key == "score.over");
    }

    private static Profile Cost(ScoringMethod method) => Scoring(s => s with { Cost = s.Cost! with { Method = TestProfiles.Of(method) } });

    private static Profile Truncating(Profile profile) => profile with { Rounding = profile.Rounding with { Mode = TestProfiles.Of(RoundingMode.Truncate) } };

    private static Profile Scoring(Func<ScoringRules, ScoringRules> change) => TestProfiles.Usual with { Scoring = change(TestProfiles.Usual.Scoring) };
}
