using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Dates, units, tags, names and grades that cannot be right.</summary>
public sealed class PlainTextsTests
{
    [Theory]
    [InlineData("2023年2月20日", "B3 PF-706")]
    [InlineData("2023-12-30", "B3 PF-706")]
    [InlineData("2022.6.1", "B3 PF-706")]
    [InlineData("2023年12月31日", "")]
    [InlineData("2024年2月20日", "")]
    [InlineData("２０２４年 2 月 20 日", "")]
    [InlineData("二月", "")]
    [InlineData("2023年11月", "B3 PF-706")]
    [InlineData("2023年12月", "")]
    [InlineData("2023年13月40日", "B3 PF-706")]
    [InlineData("2024年2月30日", "B3 PF-706")]
    [InlineData("2052年2月20日", "B3 PF-706")]
    [InlineData("2026年2月20日", "")]
    [InlineData("", "")]
    public void A_year_s_form_is_filled_in_soon_after_its_end(string date, string told)
    {
        var form = TestForms.Right();
        Assert.Equal(told, string.Join(", ", (form with { Fields = form.Fields.Add(new FieldEntry("填报日期", FormField.FillingDate, TestForms.Cell("B3", date))) }).Told()));
    }

    [Theory]
    [InlineData("安全事故发生次数 ≤ 0 % 0 40 40", "G14 PF-707")]
    [InlineData("培训人次 ≥ 120 ％ 120 40 40", "G14 PF-707")]
    [InlineData("安全事故发生率 ≤ 0 % 0 40 40", "")]
    [InlineData("培训人次 ≥ 120 人次 120 40 40", "")]
    public void A_count_is_no_percentage(string row, string told) => Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(0, "产出指标 " + row).Told()));

    [Theory]
    [InlineData("<p>养护道路</p>", "D5 PF-708")]
    [InlineData("养护道路<br/>120公里", "D5 PF-708")]
    [InlineData("养护&nbsp;道路", "D5 PF-708")]
    [InlineData("养护里程<120公里，质量>95%", "")]
    public void Tags_of_a_web_page_are_no_text(string goal, string told) => Assert.Equal(told, string.Join(", ", TestForms.Right().WithField(FormField.GoalExpected, goal).Told()));

    // Wherever it stands: in the reason of the funds, in a target, in a note.
    [Fact]
    public void Tags_are_told_wherever_they_stand()
    {
        var form = TestForms.Right().WithFunds("100.00", "100.00", "100.00", "100.00%", "10", "10", "付款<br>及时").WithRow(0, "产出指标 培训<b>人次 ≥ 120<br/> 人次 120 40 40") with
        {
            Notes = [TestForms.Cell("A22", "注：&nbsp;单位为万元"), TestForms.Cell("A23", "注：P<0.05")],
        };
        Assert.Equal(["K8 PF-708", "D14 PF-708", "F14 PF-708", "A22 PF-708"], form.Told().Where(t => t.EndsWith("708", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("机动车驾驶人对业务服务满意度", "机动车驾驶人对业务", "D15 PF-709")]
    [InlineData("群众满意度", "群众满意度", "D15 PF-709")]
    [InlineData("群众满意度", "群众满意", "")]
    [InlineData("机动车驾驶人对业务服务满意度", "机动车驾驶人对业务窗口满意度", "")]
    public void One_indicator_twice_is_worth_a_look(string first, string second, string told)
    {
        var form = TestForms.Right() with { Rows = [TestForms.Row(14, $"满意度指标 {first} ≥ 90 % 92 5 5"), TestForms.Row(15, $"满意度指标 {second} ≥ 90 % 92 5 5")] };
        Assert.Equal(told, string.Join(", ", form.Told().Where(t => t.EndsWith("709", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("优", "")]
    [InlineData(" 优 ", "")]
    [InlineData("", "")]
    [InlineData("良", "L18 PF-604")]
    public void The_printed_grade_is_that_of_the_total(string grade, string told) =>
        Assert.Equal(told, string.Join(", ", (TestForms.Right() with { Totals = TestForms.Right().Totals! with { Grade = TestForms.Cell("L18", grade) } }).Told()));

    [Theory]
    [InlineData("≥ 120 公里 240 40 40", "H14 PF-511")]
    [InlineData("≥ 120 公里 240 40 40 超量完成工作任务", "H14 PF-511")]
    [InlineData("≥ 120 公里 240 40 40 因新增两条道路", "")]
    [InlineData("≥ 120 公里 239 40 40", "")]
    [InlineData("≤ 120 公里 20 40 40", "")]
    public void What_is_many_times_its_target_is_told_where_the_profile_says_so(string row, string told)
    {
        var profile = TestProfiles.Usual with { Scoring = TestProfiles.Usual.Scoring with { OverAchievement = TestProfiles.Of<decimal?>(2) } };
        Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(0, "产出指标 养护里程 " + row).Told(profile)));
        Assert.Empty(TestForms.Right().WithRow(0, "产出指标 养护里程 " + row).Told());
    }

    [Theory]
    [InlineData("2022年至今平台停用", "")]
    [InlineData("2021 年以来逐年下降", "")]
    [InlineData("2022年平台停用", "K14 PF-702")]
    public void A_beginning_that_lasts_is_no_leftover(string reason, string told) =>
        Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 130 40 40 " + reason.Replace(" ", "", StringComparison.Ordinal)).Told()));

    [Theory]
    [InlineData("安全事故 ＝ 0 起 0 40 40", "")]
    [InlineData("森林火灾发生次数 ＝ 0 次 0 40 40", "")]
    [InlineData("逾期拨付笔数 ＝ 0 笔 0 40 40", "")]
    [InlineData("未兑现农户数 ＝ 0 户 0 40 40", "")]
    [InlineData("改造项目 ＝ 0 个 0 40 40", "F14 PF-703")]
    [InlineData("不动产登记件数 ＝ 0 件 0 40 40", "F14 PF-703")]
    [InlineData("查处违规人数 ＝ 0 人 0 40 40", "F14 PF-703")]
    [InlineData("隐患整改数 ＝ 0 处 0 40 40", "F14 PF-703")]
    [InlineData("安全事故 ≥ 0 起 0 40 40", "F14 PF-703")]
    public void Nothing_of_what_nobody_wants_is_a_real_target(string row, string told) => Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(0, "产出指标 " + row).Told()));

    [Theory]
    [InlineData("成本超支率 ≤ 0 % 0 20 20", "")]
    [InlineData("设备单价 ≤ 0 元 0 20 20", "F17 PF-703")]
    public void A_cost_of_nothing_is_none_but_nothing_above_it_is_a_target(string row, string told) => Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(3, "成本指标 " + row).Told()));

    // 大于90% against 大于90%: exactly how much is open, that it is enough is not.
    [Fact]
    public void An_actual_value_that_repeats_its_target_meets_it()
    {
        var row = GoalForms.Row(14, 0, "满意度指标 公众满意度 _ 大于90% _ 大于90%");
        var card = ReportGen.Rules.Scoring.FormScoring.Score(GoalForms.Right() with { Rows = [row] }, LuzhouCase.Kit, NotScoredTests.Profile);
        Assert.True(card.Rows[0].Met);
    }
}
