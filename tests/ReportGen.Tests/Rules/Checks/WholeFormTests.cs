using System.Globalization;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>What no row shows alone: shares, sums and habits of a whole form.</summary>
public sealed class WholeFormTests
{
    [Theory]
    [InlineData(10, "100", "J24 PF-513")]
    [InlineData(10, "99", "J24 PF-513")]
    [InlineData(10, "98.9", "")]
    [InlineData(9, "100", "")]
    public void Full_marks_everywhere_are_worth_a_look(int rows, string total, string told) => Assert.Equal(told, Told(Many(rows, "≥ 10 次 12 9 9", total), "PF-513"));

    [Fact]
    public void One_point_lost_is_enough_for_a_thoughtful_form()
    {
        var form = Many(10, "≥ 10 次 12 9 9", "99.5");
        Assert.Equal("", Told(form.WithRow(3, "产出指标 业务3 ≥ 10 次 12 9 8.5 自行扣分"), "PF-513"));
    }

    [Theory]
    [InlineData(8, "H14 PF-515")]
    [InlineData(7, "")]
    public void Actual_values_copied_from_their_targets_are_worth_a_look(int same, string told)
    {
        var form = Many(10, "≥ 10 次 10 9 9", "100");
        for (var i = same; i < 10; i++) form = form.WithRow(i, $"产出指标 业务{i} ≥ 10 次 12 9 9");
        Assert.Equal(told, Told(form, "PF-515"));
    }

    [Theory]
    [InlineData("＝ 0 次 0 9 9", 12)]
    [InlineData("≥ 10 次 10 9 9", 9)]
    [InlineData("≥ 10 次 10余 9 9", 12)]
    public void Rows_that_say_nothing_are_not_counted(string row, int rows) => Assert.Equal("", Told(Many(rows, row, "100"), "PF-515"));

    [Fact]
    public void A_profile_sets_its_own_limits()
    {
        var limits = new CheckLimits { FewestRows = TestProfiles.Of(4m), SameValueShare = TestProfiles.Of(0.5m), FullMarksTotal = TestProfiles.Of(80m) };
        var told = TestForms.Right().Told(TestProfiles.Usual with { Limits = limits });
        Assert.Equal(["H14 PF-515", "J18 PF-513"], told);
    }

    // 黔南: 9.735 is printed 9.74, but 2.5581 is printed 2.55.
    [Theory]
    [InlineData("26.66", "16.67", "J14 PF-514")]
    [InlineData("26.67", "16.67", "")]
    [InlineData("26.66", "16.66", "")]
    [InlineData("26.6666", "16.67", "")]
    public void Scores_are_shortened_in_one_way(string first, string second, string told)
    {
        var form = TestForms.Right().WithRow(0, $"产出指标 甲 ≥ 3 次 2 40 {first} 未开展").WithRow(1, $"效益指标 乙 ≥ 12 次 10 20 {second} 未开展");
        Assert.Equal(told, Told(form, "PF-514"));
    }

    [Fact]
    public void A_form_that_only_cuts_off_has_one_way() =>
        Assert.Equal("", Told(TestForms.Right().WithRow(0, "产出指标 甲 ≥ 3 次 2 40 26.66 未开展"), "PF-514"));

    [Theory]
    [InlineData("全市机动车驾驶人对车驾管业务的服务满意度", "D14 PF-715")]
    [InlineData("业务", "")]
    public void Names_that_an_export_cut_off_are_told_once(string whole, string told)
    {
        var names = new[] { "开展劝导提醒与宣传教", "全市机动车驾驶人对车", "通过科技信息化建设，", "保持网络畅通并为交管", "提高民警和辅警的执法", "监督检查次数", "培训", "演练", "巡查", whole };
        var rows = names.Order(Comparer<string>.Create((a, b) => (b == names[1]).CompareTo(a == names[1]))).Select((n, i) => TestForms.Row(14 + i, $"产出指标 {n} ≥ 10 次 12 9 9"));
        Assert.Equal(told, Told(TestForms.Right() with { Rows = [.. rows] }, "PF-715"));
    }

    [Theory]
    [InlineData("95", "", "H16 PF-718")]
    [InlineData("96", "", "")]
    [InlineData("95", "年底开展问卷调查200份", "")]
    public void A_satisfaction_that_is_exactly_its_target_names_its_survey(string actual, string conclusion, string told)
    {
        var form = TestForms.Right().WithRow(2, $"满意度指标 群众满意度 ≥ 95 % {actual} 10 10").WithField(FormField.Problems, conclusion.Length == 0 ? "无" : conclusion);
        Assert.Equal(told, Told(form, "PF-718"));
    }

    // 泸州: targets of 490 against a budget of 479, actual values of 478.97 as spent.
    [Theory]
    [InlineData("459", "459", "458.97", "F17 PF-413")]
    [InlineData("480", "480", "458.98", "F17 PF-413")]
    [InlineData("470", "459", "458.97", "")]
    [InlineData("459", "470", "458.97", "")]
    [InlineData("459", "459", "458.90", "")]
    public void Cost_targets_make_the_budget_where_actual_values_make_the_spending(string initial, string adjusted, string spent, string told)
    {
        var costs = new[] { TestForms.Row(17, "成本指标 甲 ≤ 260 万元 253.59 10 10"), TestForms.Row(18, "成本指标 乙 ≤ 210 万元 205.38 10 10"), TestForms.Row(19, "成本指标 丙 ≤ 0 万元 0 0 0") };
        var form = TestForms.Right() with { Rows = [.. TestForms.Right().Indicators.Take(3), .. costs] };
        Assert.Equal(told, Told(form.WithFunds(initial, adjusted, spent), "PF-413"));
    }

    [Fact]
    public void Prices_are_no_sum_of_money()
    {
        var costs = new[] { TestForms.Row(17, "成本指标 甲 ≤ 60 元/个 50 10 10"), TestForms.Row(18, "成本指标 乙 ≤ 60 元/个 50 10 10") };
        Assert.Equal("", Told(TestForms.Right() with { Rows = [.. costs] }, "PF-413"));
    }

    [Theory]
    [InlineData("≥ 1 份 0 3 0 未完成", "25", "H15 PF-414")]
    [InlineData("≥ 1 份 1 3 3", "25", "")]
    [InlineData("≥ 1 份 0 3 0 未完成", "0", "")]
    [InlineData("＝ 0 份 0 3 3", "25", "")]
    public void What_was_not_delivered_costs_nothing(string output, string cost, string told)
    {
        var form = TestForms.Right() with { Rows = [TestForms.Row(14, $"产出指标 策略研究 {output}"), TestForms.Row(15, $"成本指标 策略研究 ≤ 25 万元/个 {cost} 2 2")] };
        Assert.Equal(told, Told(form, "PF-414"));
    }

    [Theory]
    [InlineData("≥ 800000 条 0", "H14 PF-213")]
    [InlineData("≥ 800000 条 1", "")]
    [InlineData("≤ 8 条 0", "")]
    public void On_a_form_without_points_nothing_done_is_worth_a_word(string row, string told) =>
        Assert.Equal(told, string.Join(", ", (TestForms.Right() with { Rows = [WithoutPoints($"产出指标 甲 {row} _ _ 平台停用")] }).Told(NotScoredTests.Profile)));

    private static Indicator WithoutPoints(string cells)
    {
        var row = TestForms.Row(14, cells);
        return row with { Cells = row.Cells.Remove(IndicatorColumn.Weight).Remove(IndicatorColumn.Score) };
    }

    [Fact]
    public void With_points_nothing_done_is_told_by_its_score() => Assert.Equal("", Told(TestForms.Right().WithRow(0, "产出指标 甲 ≥ 8 条 0 40 0 平台停用"), "PF-213"));

    private static string Told(EvaluationForm form, string id) => string.Join(", ", form.Told().Where(t => t.EndsWith(id, StringComparison.Ordinal)));

    private static EvaluationForm Many(int rows, string numbers, string total)
    {
        var last = (14 + rows).ToString(CultureInfo.InvariantCulture);
        return TestForms.Right() with
        {
            Rows = [.. Enumerable.Range(0, rows).Select(i => TestForms.Row(14 + i, $"产出指标 业务{i} {numbers}"))],
            Totals = new Totals(TestForms.Cell("I" + last, "100"), TestForms.Cell("J" + last, total)),
        };
    }
}
