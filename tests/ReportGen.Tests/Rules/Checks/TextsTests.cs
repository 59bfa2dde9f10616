using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

public sealed class TextsTests
{
    private const string Instruction = "1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因";

    [Fact]
    public void An_instruction_left_in_a_cell_is_reported() =>
        Assert.Equal(["K8 PF-701"], TestForms.Right().WithFunds("100", "100", "100", "100%", "10", "10", Instruction).Told());

    // 泸州 2023: “2022年数据，系统默认导出，无法删除” stands in ten rows of one form. It is one slip, and every cell is named.
    [Fact]
    public void The_same_leftover_down_a_column_is_told_once()
    {
        var form = TestForms.Right();
        const string Left = "≥ 10 次 12 {0} {0} 2022年数据，系统默认导出";
        string Row(string name, int points) => $"产出指标 {name} {string.Format(System.Globalization.CultureInfo.InvariantCulture, Left, points)}";
        form = form with { Rows = [TestForms.Row(14, Row("巡查", 20)), TestForms.Row(15, Row("维修", 10)), TestForms.Row(16, Row("清扫", 10)), .. form.Rows.Skip(1)] };
        var finding = Assert.Single(form.Findings(), f => f.Id == "PF-702");
        Assert.Equal(("K14", "K15 K16"), (finding.Place.Cell, string.Join(' ', finding.Also.Select(p => p.Cell))));
        Assert.EndsWith("内容相同的还有 2 处：K15、K16。", finding.Message.In(ReportGen.Model.Phrases.Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("使用2022年结转资金养护道路 120 公里")]
    [InlineData("道路2022年12月开工，2023年6月养护完成 120 公里")]
    public void Carried_over_money_and_a_course_to_this_year_are_no_leftovers(string goal) => Assert.Empty(TestForms.Right().WithField(FormField.GoalExpected, goal).Told());

    [Theory]
    [InlineData("计划2022年聘请专家")]
    [InlineData("按2021年度方案实施")]
    public void An_earlier_year_in_a_goal_is_a_leftover(string goal) => Assert.Equal(["D5 PF-702"], TestForms.Right().WithField(FormField.GoalExpected, goal).Told());

    [Theory]
    [InlineData("2023年养护道路")]
    [InlineData("2024年继续实施")]
    [InlineData("投诉比2022年下降5%")]
    [InlineData("按照《道路养护办法（2019年修订）》实施")]
    [InlineData("购置 2022 套")]
    public void This_year_comparisons_and_titles_of_documents_are_none(string goal) => Assert.Empty(TestForms.Right().WithField(FormField.GoalExpected, goal).Told());

    [Theory]
    [InlineData("产出指标 2022年养护里程 ＝ 0 公里 0 40 40 2022年数据，系统默认导出", "D14 PF-702")]
    [InlineData("产出指标 养护里程 ＝ 0 公里 0 40 40 2022年数据，系统默认导出", "K14 PF-702")]
    [InlineData("产出指标 养护里程 ＝ 0 公里 0 40 40 已调剂", "F14 PF-703")]
    [InlineData("产出指标 养护里程 ≥ 0 公里 0 40 40", "F14 PF-703")]
    public void A_leftover_row_is_told_once(string row, string told) => Assert.Equal([told], TestForms.Right().WithRow(0, row).Told());

    [Fact]
    public void No_complaint_at_all_is_a_real_target() => Assert.Empty(TestForms.Right().WithRow(2, "满意度指标 投诉次数 ≤ 0 次 0 10 10").Told());

    [Fact]
    public void A_form_without_a_year_has_no_earlier_years_but_is_asked_for_its_year() =>
        Assert.Equal(["A1 PF-207"], (TestForms.Right().WithField(FormField.GoalExpected, "计划2022年聘请专家") with { Year = null }).Told());

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void A_text_is_held_against_the_limit_of_the_kit_without_its_white_space(int length, int findings)
    {
        var reason = string.Join("\n  ", new string('字', length).Chunk(10).Select(c => new string(c)));
        Assert.Equal(findings, TestForms.Right().WithFunds("100", "100", "100", "100%", "10", "10", reason).Told().Count(t => t == "K8 PF-704"));
    }

    [Theory]
    [InlineData("无", 1)]
    [InlineData("暂无。", 1)]
    [InlineData("/", 1)]
    [InlineData("本项目无问题", 1)]
    [InlineData("不存在问题，无需整改", 1)]
    [InlineData("", 0)]
    [InlineData("资金到位慢", 0)]
    [InlineData("无法按期完工，进度偏慢", 0)]
    public void Points_lost_without_a_problem_are_pointed_out(string problems, int findings)
    {
        EvaluationForm form = TestForms.Right().WithRow(0, "产出指标 甲 ≥ 400 次 70 40 7 未结束").WithTotals("100", "67").WithField(FormField.Problems, problems);
        Assert.Equal(findings, form.Told().Count(t => t == "B20 PF-705"));
    }
}
