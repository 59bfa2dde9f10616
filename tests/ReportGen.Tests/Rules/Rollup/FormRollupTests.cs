using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Rollup;
using ReportGen.Model.Terms;
using ReportGen.Rules.Rollup;

namespace ReportGen.Tests.Rules.Rollup;

/// <summary>The arithmetic of a rollup, worked out by hand.</summary>
public sealed class FormRollupTests
{
    [Fact]
    public void Absolute_values_add_targets_as_well_as_actual_values()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100, "产出指标 发放宣传品 ≥ 2400 份 2400 10 10"), RollupForms.Sub("乙", 300, "产出指标 发放宣传品 ≥ 600 份 450 10 7.5"));

        // 2850 of 3000: 10 × 2850 ÷ 3000.
        Assert.Equal(["3000", "2850", "9.5"], rolled.Told());
        Assert.Equal(RollupMethod.Sum, rolled.Cell("发放宣传品", "完成值").Method);
        Assert.Equal(RollupMethod.Scored, rolled.Cell("发放宣传品", "得分").Method);
    }

    [Fact]
    public void Rates_are_weighted_by_money()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100, "满意度指标 群众满意度 ≥ 85 % 90 10 10"), RollupForms.Sub("乙", 300, "满意度指标 群众满意度 ≥ 85 % 80 10 9.41"));

        // (90 × 100 + 80 × 300) ÷ 400 = 82.5; 10 × 82.5 ÷ 85 = 9.7058…
        Assert.Equal(["85", "82.5", "9.71"], rolled.Told());
        Assert.Equal([100m, 300m], rolled.Cell("群众满意度", "完成值").Parts.Select(p => p.Money));
        Assert.Equal([90m, 80m], rolled.Cell("群众满意度", "完成值").Parts.Select(p => p.Value));
    }

    [Fact]
    public void The_same_rates_need_no_money()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 0, "满意度指标 群众满意度 ≥ 85 % 90 10 10"), RollupForms.Sub("乙", 0, "满意度指标 群众满意度 ≥ 85 % 90.0 10 10"));

        Assert.Equal("90", rolled.Told()[1]);
    }

    [Fact]
    public void Judged_scores_are_weighted_by_money_and_their_words_stay_only_where_all_agree()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100, "效益指标 出行条件 定性 改善 _ 达成预期 5 4"), RollupForms.Sub("乙", 300, "效益指标 出行条件 定性 改善 _ 部分达成 5 3"));

        // (4 × 100 + 3 × 300) ÷ 400
        Assert.Equal(["改善", "", "3.25"], rolled.Told());
        Assert.Equal(["PF-828"], rolled.Ids());
    }

    [Fact]
    public void The_execution_rate_is_the_sum_spent_over_the_sum_budgeted()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100, 100), RollupForms.Sub("乙", 300, 150));

        // A mean of the rates would be 75 %.
        var total = rolled.Form.TotalFunds!;
        Assert.Equal(["400", "250", "62.50%", "6.25"], new[] { total.AdjustedBudget, total.AmountSpent, total.ExecutionRate, total.Score }.Select(e => e!.Text));
        Assert.Equal(RollupMethod.Ratio, rolled.Cell("总额", "预算执行率").Method);
    }

    [Fact]
    public void Units_of_one_name_are_made_one()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 发放宣传品 ≥ 1.5 万份 1.5 10 10"), RollupForms.Sub("乙", 1, "产出指标 发放宣传品 ≥ 5000 份 0.5万 10 10"));

        Assert.Equal(["2.0", "2.0", "10"], rolled.Told());
        Assert.Equal([1.5m, 0.5m], rolled.Cell("发放宣传品", "完成值").Parts.Select(p => p.Value));
    }

    [Fact]
    public void Sign_and_unit_within_the_target_stay()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 发放宣传品 ≥ 不少于1,400份 份 1,400份 10 10"), RollupForms.Sub("乙", 1, "产出指标 发放宣传品 ≥ ≥600份 份 600 10 10"));

        Assert.Equal(["不少于2,000份", "2,000份", "10"], rolled.Told());
    }

    [Theory]
    [InlineData("产出指标 办结时限 ≤ 5 天 5 10 10", "产出指标 办结时限 ≤ 3 天 2 10 10")]
    [InlineData("成本指标 每人补助 ≤ 500 元/人 400 10 10", "成本指标 每人补助 ≤ 300 元/人 200 10 10")]
    [InlineData("产出指标 设备平均价格 ≤ 5 万元 5 10 10", "产出指标 设备平均价格 ≤ 3 万元 2 10 10")]
    [InlineData("产出指标 考核得分 ≥ 95 分 96 10 10", "产出指标 考核得分 ≥ 90 分 91 10 10")]
    [InlineData("产出指标 检查效果 ≥ 5 _ 5 10 10", "产出指标 检查效果 ≥ 3 _ 3 10 10")]
    public void What_neither_adds_nor_is_a_rate_is_left_to_people(string one, string other)
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, one), RollupForms.Sub("乙", 1, other));

        Assert.Equal(["", "", ""], rolled.Told());
        Assert.Equal(["PF-828", "PF-828"], rolled.Ids());
    }

    [Fact]
    public void The_same_deadline_of_all_stays_one_deadline() => Assert.Equal(
        ["5", "4", "10"],
        RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 办结时限 ≤ 5 天 4 10 10"), RollupForms.Sub("乙", 1, "产出指标 办结时限 ≤ 5 天 4 10 10")).Told());

    [Theory]
    [InlineData("40余")]
    [InlineData("_")]
    [InlineData("已完成")]
    [InlineData("/")]
    [InlineData("≥50")]
    public void A_part_that_is_no_exact_number_leaves_the_sum_open(string actual)
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10"), RollupForms.Sub("乙", 1, $"产出指标 培训人次 ≥ 50 人次 {actual} 10 10"));

        Assert.Equal(["100", "", ""], rolled.Told());
        var finding = Assert.Single(rolled.Findings, f => f.Message.ToString().Contains("完成值", StringComparison.Ordinal));
        Assert.Equal("PF-828", finding.Id);
        Assert.Contains("乙", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("产出指标 事故 ≥ 5 起 5 10 10", "产出指标 事故 ≤ 5 起 5 10 10")]
    [InlineData("产出指标 绿化 ≥ 5 亩 5 10 10", "产出指标 绿化 ≥ 5 株 5 10 10")]
    [InlineData("产出指标 绿化 ≥ 5 亩 5 10 10", "产出指标 绿化 ≥ 5 _ 5 10 10")]
    public void The_same_name_in_another_direction_or_unit_keeps_a_row_of_its_own(string one, string other)
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, one), RollupForms.Sub("乙", 1, other));

        Assert.Equal(2, rolled.Form.Rows.Length);
        Assert.All(rolled.Form.Rows, r => Assert.Equal("5", r.Actual!.Text));
        Assert.Contains("PF-824", rolled.Ids());
    }

    [Fact]
    public void Different_weights_are_not_averaged_and_the_row_has_no_score()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10"), RollupForms.Sub("乙", 1, "产出指标 培训人次 ≥ 50 人次 50 20 20"));

        Assert.Equal("", rolled.Form.Rows[0].Weight!.Text);
        Assert.Equal(["100", "100", ""], rolled.Told());
        Assert.Equal(["PF-827"], rolled.Ids());
        Assert.Equal("", rolled.Form.Totals!.Score!.Text);
    }

    [Fact]
    public void A_row_of_some_forms_only_stays_with_its_parts_and_is_told()
    {
        var rolled = RollupForms.Combine(
            RollupForms.Sub("甲", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10"),
            RollupForms.Sub("乙", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10", "产出指标 指标2：绿化 ≥ 5 亩 4 10 8"),
            RollupForms.Sub("丙", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10", "产出指标 绿化 ≥ 5 亩 5 10 10"));

        Assert.Equal(["10", "9", "9"], rolled.Told(1));
        Assert.Equal(["乙", "丙"], rolled.Cell("指标2：绿化", "完成值").Parts.Select(p => p.Agency));
        Assert.Equal(["PF-825"], rolled.Ids());
    }

    [Fact]
    public void Without_money_rates_are_left_open_and_sums_are_not()
    {
        var rolled = RollupForms.Combine(
            new SubForm(RollupForms.Form("甲", "", "", "满意度指标 群众满意度 ≥ 85 % 90 10 10", "产出指标 培训人次 ≥ 50 人次 50 10 10"), "甲"),
            RollupForms.Sub("乙", 3, "满意度指标 群众满意度 ≥ 85 % 80 10 10", "产出指标 培训人次 ≥ 50 人次 50 10 10"));

        Assert.Equal(["85", "", ""], rolled.Told());
        Assert.Equal(["100", "100", "10"], rolled.Told(1));
        Assert.Contains("PF-829", rolled.Ids());
        Assert.Equal("", rolled.Form.TotalFunds!.AmountSpent!.Text);
    }

    [Fact]
    public void Money_of_an_uncertain_unit_is_not_added()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100), new SubForm(RollupForms.Form("乙", "1000000", "1000000"), "乙", hasSureMoney: false));

        Assert.Equal("", rolled.Form.TotalFunds!.AdjustedBudget!.Text);
        Assert.Contains(rolled.Findings, f => f.Message.ToString().Contains("乙的金额单位不能确定", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_only_one_agency_has_is_that_agency_s_money_and_marks_for_none_stay_marks()
    {
        SubForm With(string agency, string own, string other)
        {
            var form = RollupForms.Form(agency, "100", "100");
            return new SubForm(form with { Funds = [.. form.Funds, TestForms.Fund("单位资金", FundsSource.AgencyMoney, 9, own, own, own, ""), TestForms.Fund("其他资金", FundsSource.Other, 10, other, other, other, other)] }, agency);
        }

        var rolled = RollupForms.Combine(With("甲", "—", ""), With("乙", "20.50", "—"));

        Assert.Equal(["200", "20.50", "—"], rolled.Form.Funds.Select(f => f.AmountSpent!.Text));
        Assert.Equal("—", rolled.Form.Funds[2].ExecutionRate!.Text);
    }

    [Fact]
    public void What_a_form_has_no_cell_for_is_not_summed_from_the_others()
    {
        var without = RollupForms.Form("甲", "100", "100", "产出指标 培训人次 ≥ 50 人次 50 10 10", "效益指标 出行条件 定性 改善 _ 达成预期 5 4");
        without = without with
        {
            Funds = [without.Funds[0] with { Cells = without.Funds[0].Cells.Remove(FundsColumn.InitialBudget) }],
            Rows = [.. without.Rows.Select(r => r with { Cells = r.Cells.Remove(IndicatorColumn.Score) })],
        };

        var rolled = RollupForms.Combine(new SubForm(without, "甲"), RollupForms.Sub("乙", 100, "产出指标 培训人次 ≥ 50 人次 50 10 10", "效益指标 出行条件 定性 改善 _ 达成预期 5 4"));

        Assert.Equal(["", "200"], new[] { rolled.Form.TotalFunds!.InitialBudget, rolled.Form.TotalFunds.AdjustedBudget }.Select(e => e!.Text));
        Assert.Equal(["10", ""], rolled.Form.Rows.Select(r => r.Score!.Text));
        Assert.Equal(2, rolled.Findings.Count(f => f.Message.ToString().Contains("甲的表没有这一格", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_amount_that_names_its_own_unit_is_converted_exactly()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100.5m), new SubForm(RollupForms.Form("乙", "1234567.89元", "1234567.89元"), "乙"));

        Assert.Equal("223.956789", rolled.Form.TotalFunds!.AdjustedBudget!.Text);
    }

    [Fact]
    public void A_profile_that_names_no_money_weighs_nothing()
    {
        SubForm[] forms = [RollupForms.Sub("甲", 1, "满意度指标 群众满意度 ≥ 85 % 90 10 10"), RollupForms.Sub("乙", 3, "满意度指标 群众满意度 ≥ 85 % 80 10 10")];

        var rolled = FormRollup.Combine(forms, LuzhouCase.Kit, TestProfiles.Usual);

        Assert.Contains(rolled.Findings, f => f.Id == "PF-829" && f.Message.ToString().Contains("汇总·权数", StringComparison.Ordinal));
    }

    [Fact]
    public void Narratives_are_listed_and_too_long_ones_are_left_to_people()
    {
        var (one, other) = (RollupForms.Form("甲", "1", "1").WithField(FormField.Problems, "进度慢"), RollupForms.Form("乙", "1", "1").WithField(FormField.Problems, "人手少"));

        Assert.Equal("甲：进度慢\n乙：人手少", Field(one, other).Text);
        Assert.Equal("", Field(one, other.WithField(FormField.Problems, new string('长', 200))).Text);
    }

    [Fact]
    public void The_total_is_the_sum_of_the_combined_parts_as_displayed()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 100, 50, "产出指标 培训人次 ≥ 3 人次 1 40 13.33"), RollupForms.Sub("乙", 100, 100, "产出指标 培训人次 ≥ 3 人次 2 40 26.67"));

        // 10 × 150 ÷ 200 and 40 × 3 ÷ 6.
        Assert.Equal(("50", "27.5"), (rolled.Form.Totals!.Weight!.Text, rolled.Form.Totals.Score!.Text));
    }

    [Fact]
    public void Every_filled_value_of_a_combined_row_has_parts_with_places()
    {
        var rolled = RollupForms.Combine(RollupForms.Sub("甲", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10"), RollupForms.Sub("乙", 1, "产出指标 培训人次 ≥ 50 人次 50 10 10"));

        Assert.All(rolled.Cells, c => Assert.All(c.Parts, p => Assert.NotEqual("", p.Entry.Place.Cell)));
        Assert.All(
            rolled.Form.Rows[0].Cells.Where(c => !c.Value.IsBlank && c.Key is IndicatorColumn.Target or IndicatorColumn.Actual or IndicatorColumn.Weight or IndicatorColumn.Score),
            c => Assert.Contains(rolled.Cells, cell => cell.Row == "培训人次" && ReferenceEquals(cell.Value, c.Value)));
    }

    private static Entry Field(params EvaluationForm[] forms) => RollupForms.Combine([.. forms.Select((f, i) => new SubForm(f, "甲乙"[i].ToString()))]).Form[FormField.Problems]!;
}
