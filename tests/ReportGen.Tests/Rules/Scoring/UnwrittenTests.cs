using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>Forms with one cell for sign, number and unit: what is left unwritten is read as people mean it, or left open.</summary>
public sealed class UnwrittenTests
{
    private static readonly Profile Exactly = TestProfiles.Usual with { Scoring = TestProfiles.Usual.Scoring with { WithoutSign = TestProfiles.Of(Comparison.Equal) } };

    // Published: 90万元 with 90, 11.376万元 with 12万元; also the whole amount in 元.
    [Theory]
    [InlineData("≤90万元", "90", true)]
    [InlineData("≤90万元", "88.5", true)]
    [InlineData("≤90万元", "95", false)]
    [InlineData("≤90万元", "885000", true)]
    [InlineData("≤90万元", "905000", false)]
    [InlineData("≤90万元", "885000元", true)]
    [InlineData("≤90", "88.5万元", true)]
    [InlineData("≤90", "91万元", false)]
    [InlineData("≥11.376万元", "12", true)]
    [InlineData("≥1.2万人", "12500", true)]
    [InlineData("≥12000", "1.25万", true)]
    [InlineData("≥50万人", "3", false)]
    [InlineData("≥50万人", "0", false)]
    [InlineData("≥1.2万人", "150", null)]
    public void A_bare_number_beside_one_with_万_is_told_by_its_size(string target, string actual, bool? met) => Assert.Equal(met, Score("某指标", target, actual).Met);

    [Fact]
    public void Where_the_size_does_not_tell_the_reader_is_asked()
    {
        Assert.Equal("reason.scale", Score("某指标", "≥1.2万人", "150").Undetermined.Key);
        Assert.Equal(["H14 PF-210"], Told("某指标", "≥1.2万人", "150"));
        Assert.Empty(Told("某指标", "≤90万元", "90"));
    }

    [Theory]
    [InlineData("服务对象满意度", "90%", "95.5%", true)]
    [InlineData("学生满意度（%）", "90", "95", true)]
    [InlineData("群众满意度", "90%", "85%", false)]
    [InlineData("作物成活率", "95%", "100%", true)]
    [InlineData("投诉次数", "3次", "2次", true)]
    [InlineData("投诉次数", "3次", "4次", false)]
    [InlineData("不合格率", "5%", "6%", null)]
    [InlineData("群众不满意率", "5%", "3%", true)]
    [InlineData("群众不满意度", "5%", "6%", false)]
    [InlineData("非常满意率", "60%", "65%", true)]
    [InlineData("不动产登记及时率", "95%", "96%", true)]
    [InlineData("未按期完成率", "5%", "6%", null)]
    [InlineData("信访办结率", "95%", "96%", true)]
    [InlineData("投诉处理满意度", "95%", "96%", true)]
    [InlineData("失业人员培训覆盖率", "95%", "96%", true)]
    [InlineData("隐患排查覆盖率", "95%", "96%", true)]
    [InlineData("违规使用率", "5%", "6%", null)]
    [InlineData("事故处理成本提高幅度", "5%", "6%", null)]
    [InlineData("违法案件查办率（%）", "95", "96", true)]
    [InlineData("查获违规人数", "100人", "120人", null)]
    [InlineData("侦破肇事逃逸事故数", "10起", "12起", null)]
    [InlineData("接待信访人数", "100人", "120人", null)]
    [InlineData("森林火灾发生次数", "2次", "1次", true)]
    [InlineData("成本超支率", "3%", "2%", true)]
    [InlineData("培训事故发生次数", "1次", "2次", false)]
    [InlineData("死亡畜禽处置数", "100头", "120头", null)]
    [InlineData("种植面积", "8000亩", "8000亩", true)]
    [InlineData("种植面积", "8000亩", "7000亩", false)]
    [InlineData("种植面积", "8000亩", "8535.5亩", null)]
    [InlineData("采购数量", "是", "是", true)]
    public void Without_a_sign_a_name_that_goes_one_way_tells_it(string name, string target, string actual, bool? met) => Assert.Equal(met, Score(name, target, actual).Met);

    [Fact]
    public void More_than_a_target_without_a_sign_is_no_fault_and_no_points()
    {
        var row = Score("种植面积", "8000亩", "8535.5亩");
        Assert.Equal((null, UndeterminedReason.MoreThanUnsigned), (row.Rule, UndeterminedReasons.Of(row.Undetermined)));
        Assert.Empty(Told("种植面积", "8000亩", "8535.5亩"));
    }

    [Fact]
    public void A_supplied_sign_is_explained()
    {
        Assert.Contains("从指标名称看作“≥”", Score("群众满意度", "90%", "95%").Steps[0].In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("按评分方案作“＝”", Score("种植面积", "8000亩", "8000亩").Steps[0].In(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("没有写比较符号", Score("种植面积", "≥8000亩", "8000亩").Steps[0].In(Language.Chinese), StringComparison.Ordinal);
    }

    // A published form writes 定量指标 into the column for the sign.
    [Theory]
    [InlineData("群众满意度 定量指标 90% % 95% 8 8", true)]
    [InlineData("培训次数 定量 ≥26次 次 12次 8 8", false)]
    public void A_column_that_only_says_定量_is_no_sign(string cells, bool met) =>
        Assert.Equal(met, FormScoring.Score(TestForms.Right() with { Rows = [TestForms.Row(14, "产出指标 " + cells)] }, LuzhouCase.Kit, Exactly).Rows[0].Met);

    [Theory]
    [InlineData("＝ 1 年 全年", true)]
    [InlineData("＝ 12 月 1-12月", true)]
    [InlineData("＝ 2023 年 2023年", true)]
    [InlineData("≤ 1 年 2023年", null)]
    [InlineData("＝ 2023 年 全年", null)]
    [InlineData("≤ 0 起 0投诉", true)]
    [InlineData("≤ 90万元 _ 88.5", true)]
    [InlineData("≥ 95% / 96%", true)]
    public void Units_that_are_missing_or_calendar_ones_are_no_trap(string cells, bool? met) => Assert.Equal(met, TestForms.Score(cells + " 8").Met);

    private static RowScore Score(string name, string target, string actual) => FormScoring.Score(Form(name, target, actual), LuzhouCase.Kit, Exactly).Rows[0];

    private static IEnumerable<string> Told(string name, string target, string actual) => Form(name, target, actual).Told(Exactly).Where(t => t.Contains("14 ", StringComparison.Ordinal));

    private static EvaluationForm Form(string name, string target, string actual)
    {
        var row = TestForms.Row(14, $"产出指标 {name} _ {target} _ {actual} 8 8");
        return TestForms.Right() with { Rows = [new Indicator(row.Cells.Remove(IndicatorColumn.Comparison).Remove(IndicatorColumn.MeasureUnit))] };
    }
}
