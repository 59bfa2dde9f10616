using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Texts that say something else than the table beside them.</summary>
public sealed class TextAgainstTableTests
{
    [Theory]
    [InlineData("自评总分96.7，项目顺利完成。", "C19 PF-605")]
    [InlineData("本单位自评得分97.67分。", "C19 PF-605")]
    [InlineData("自评得分100分。", "")]
    [InlineData("自评总分99.5分以上", "")]
    [InlineData("力争下一年自评得分98分", "")]
    [InlineData("2022年自评得分95分", "")]
    [InlineData("项目总得分98分", "C19 PF-605")]
    [InlineData("综合评价为良好", "C19 PF-605")]
    [InlineData("工程质量综合评价为良好", "")]
    [InlineData("工程质量合格，综合评价为良好", "C19 PF-605")]
    [InlineData("相应预算执行率为88%", "C19 PF-605")]
    [InlineData("按要求实施且预算执行率为88%", "C19 PF-605")]
    [InlineData("存在的不足是预算执行率为88%", "C19 PF-605")]
    [InlineData("工程质量良好且预算执行率为88%", "C19 PF-605")]
    [InlineData("截至12月底预算执行率为88%", "C19 PF-605")]
    [InlineData("本工程预算执行率为88%", "C19 PF-605")]
    [InlineData("截至9月底预算执行率为88%", "")]
    [InlineData("预算执行率应达到95%的要求", "")]
    [InlineData("附属工程预算执行率为88%", "")]
    [InlineData("要求预算执行率达到95%", "")]
    [InlineData("总分100分，项目总得分100分", "")]
    [InlineData("预算执行率为91%", "C19 PF-605")]
    [InlineData("预算执行率100%", "")]
    [InlineData("预算执行率未达到90%的需说明原因", "")]
    [InlineData("下一年力争资金执行率达95%", "")]
    [InlineData("政府采购执行率为91%", "")]
    [InlineData("自评结果为“良”。", "C19 PF-605")]
    [InlineData("自评等级为优秀。", "")]
    [InlineData("评价结果为良性循环", "")]
    [InlineData("自评结果为优于预期", "")]
    public void Score_rate_and_grade_in_a_text_are_the_table_s(string text, string told) => Assert.Equal(told, Told(text, "PF-605"));

    [Theory]
    [InlineData("预算执行率为94.1%", "")]
    [InlineData("预算执行率为94.13%", "")]
    [InlineData("预算执行率为94%", "")]
    [InlineData("预算执行率为94.2%", "C19 PF-605")]
    public void A_text_may_round_as_it_likes(string text, string told) =>
        Assert.Equal(told, Told(WithConclusion(TestForms.Right().WithFunds("228.35", "228.35", "214.95", "94.13%", "10", "9.41"), text), "PF-605"));

    [Fact]
    public void A_text_that_adds_up_rightly_is_not_told_beside_a_wrong_total()
    {
        var form = WithConclusion(TestForms.Right().WithTotals("100", "99"), "自评得分100分。");
        Assert.Equal(["J18 PF-601"], form.Told().Where(t => !t.EndsWith("705", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0", "100", "支出95.89万元，完成年初预算的95.89%。", "C19 PF-719")]
    [InlineData("0", "100", "支出95.89万元，完成预算的95.89%。", "")]
    [InlineData("0", "0", "完成预算100%。", "C19 PF-719")]
    [InlineData("100", "100", "完成年初预算的100%。", "")]
    [InlineData("100", "100", "上年决算0万元，增长100%。", "C19 PF-719")]
    [InlineData("100", "100", "三公经费预算0.00万元，完成预算0%。", "C19 PF-719")]
    [InlineData("100", "100", "上年决算50万元，增长100%。", "")]
    [InlineData("100", "100", "上年决算1.0万元，增长100%。", "")]
    public void Of_nothing_there_is_no_percentage(string initial, string adjusted, string text, string told) =>
        Assert.Equal(told, Told(WithConclusion(TestForms.Right().WithFunds(initial, adjusted, adjusted, "100%", "10", "10"), text), "PF-719"));

    // 泸州: the text tells 796 planned and 1447 done, the three rows of 车辆检测 make 796 and 1437.
    [Theory]
    [InlineData("车辆检验鉴定796次，实际车辆检验鉴定1447次。", "")]
    [InlineData("车辆检验鉴定796次。全年：车辆检验鉴定1447次。", "C19 PF-720")]
    [InlineData("车辆检验鉴定796次。全年：车辆检验鉴定1437次。", "")]
    [InlineData("车辆检验鉴定795次。全年：车辆检验鉴定1447次。", "")]
    [InlineData("车辆检验鉴定796人次。全年：车辆检验鉴定1447人次。", "")]
    [InlineData("酒精检验鉴定796次。全年：酒精检验鉴定1447次。", "")]
    public void Rows_of_one_kind_are_held_against_a_text_by_the_sum_of_their_targets(string text, string told)
    {
        var form = TestForms.Right() with
        {
            Rows =
            [
                TestForms.Row(14, "产出指标 车辆检测（摩托车） ≥ 262 次 1023 1 1"), TestForms.Row(15, "产出指标 车辆检测（轿车） ≥ 437 次 334 1 0.76 无需鉴定"),
                TestForms.Row(16, "产出指标 车辆检测（货车） ≥ 97 次 80 1 0.82 无需鉴定"),
            ],
        };
        Assert.Equal(told, Told(WithConclusion(form, text), "PF-720"));
    }

    // 泸州: 33.33 in the text, 33.34 in the row.
    [Theory]
    [InlineData("二大队办公场所租赁项目本年预算80万元，实际租赁支付33.33万元。", "C19 PF-720")]
    [InlineData("二大队办公场所租赁项目本年预算80万元，实际租赁支付33.34万元。", "")]
    [InlineData("二大队办公场所租赁项目本年预算80万元，比上年增加10万元。", "")]
    [InlineData("某项目本年预算80万元，实际支付33.33万元。", "")]
    [InlineData("二大队办公场所租赁项目本年预算80万元。实际支付33.33万元。", "")]
    [InlineData("二大队办公场所租赁费80万元、其他50万元，实际支付33.33万元。", "")]
    public void A_row_is_held_against_a_sentence_that_names_it_and_its_target(string text, string told) =>
        Assert.Equal(told, Told(WithConclusion(TestForms.Right().WithRow(3, "成本指标 二大队办公场所租赁费 ≤ 80 万元 33.34 20 20"), text), "PF-720"));

    [Fact]
    public void The_same_slip_in_two_texts_is_told_once()
    {
        var text = "二大队办公场所租赁项目本年预算80万元，实际租赁支付33.33万元。";
        var form = TestForms.Right().WithRow(3, "成本指标 二大队办公场所租赁费 ≤ 80 万元 33.34 20 20").WithField(FormField.Problems, text);
        Assert.Equal("C19 PF-720", Told(WithConclusion(form, text), "PF-720"));
    }

    private static string Told(string conclusion, string id) => Told(WithConclusion(TestForms.Right(), conclusion), id);

    private static string Told(EvaluationForm form, string id) => string.Join(", ", form.Told().Where(t => t.EndsWith(id, StringComparison.Ordinal)));

    private static EvaluationForm WithConclusion(EvaluationForm form, string text) =>
        form with { Fields = form.Fields.Insert(0, new FieldEntry("评价结论", FormField.Conclusion, TestForms.Cell("C19", text))) };
}
