using ReportGen.Model.Findings;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>What is wrong with sentences: open amounts, template text, numbering, percent signs, slips.</summary>
public sealed class WordingTests
{
    // 泸州 2023, 附件1: 涉及预算总金额   万元.
    [Theory]
    [InlineData("涉及预算总金额   万元，已全部拨付", "D5 PF-730")]
    [InlineData("投入资金　万元。", "D5 PF-730")]
    [InlineData("投入资金__万元。", "D5 PF-730")]
    [InlineData("本年安排共万元，用于养护", "D5 PF-730")]
    [InlineData("完成预算  %。", "D5 PF-730")]
    [InlineData("涉及预算总金额万元，已全部拨付", "D5 PF-730")]
    [InlineData("投入（ ）万元", "D5 PF-730")]
    [InlineData("投入资金 万元", "")]
    [InlineData("投入资金\n万元", "")]
    [InlineData("金额单位：万元，节约百万元，约万元，投入 35 万元", "")]
    [InlineData("迎接  元旦", "")]
    public void A_sentence_may_not_lack_its_amount(string text, string told) => Assert.Equal(told, Told(text));

    // 攀枝花 2020: 增加/减少0万元，增长/下降0%; 泸州 2023: 比2022年减少持平.
    [Theory]
    [InlineData("比上年增加/减少0万元", "D5 PF-731")]
    [InlineData("比上年下降（增长）27.78%", "D5 PF-731")]
    [InlineData("比上年减少持平", "D5 PF-731")]
    [InlineData("对XX路进行养护", "D5 PF-731")]
    [InlineData("对××路进行养护", "D5 PF-731")]
    [InlineData("20XX年养护道路", "D5 PF-731")]
    [InlineData("2023年X月养护道路", "D5 PF-731")]
    [InlineData("按X日计划养护道路", "D5 PF-731")]
    [InlineData("采购MAX日光灯", "")]
    [InlineData("某某单位养护道路", "D5 PF-731")]
    [InlineData("养护道路（请填写里程）", "D5 PF-731")]
    [InlineData("增加、减少均按规定办理，增减相抵与上年持平", "")]
    [InlineData("李某某负责养护道路", "")]
    [InlineData("刘某某局长、欧阳某某县长参加验收", "")]
    [InlineData("由林XX负责，救助黄××等 3 户", "")]
    [InlineData("实施某某项目", "D5 PF-731")]
    [InlineData("对某某县进行帮扶", "D5 PF-731")]
    [InlineData("对XX县进行帮扶", "D5 PF-731")]
    [InlineData("里程XX公里，资金XX万元", "D5 PF-731")]
    [InlineData("高XX公里", "D5 PF-731")]
    [InlineData("由林XX负责，投入XX万元", "D5 PF-731")]
    [InlineData("采购 XXL 号服装，共 3×4 件", "")]
    [InlineData("与上年持平，增加投入", "")]
    public void What_a_template_left_is_told(string text, string told) => Assert.Equal(told, Told(text));

    [Fact]
    public void A_slot_in_a_name_is_told_too_but_an_agency_may_be_called_somebody()
    {
        Assert.Equal("B2 PF-731", string.Join(", ", TestForms.Right().WithField(FormField.ProjectName, "XX道路养护").Told()));
        Assert.Empty(TestForms.Right().WithField(FormField.ProjectName, "某某市道路养护").Told());
    }

    [Theory]
    [InlineData("1.养护道路。2.清扫道路。2.绿化道路。", "D5 PF-747")]
    [InlineData("一、养护道路\n二、清扫道路\n二、绿化道路", "D5 PF-747")]
    [InlineData("1.养护道路。2.清扫道路。3.绿化道路。", "")]
    [InlineData("一、养护：1.路面。2.路基。二、清扫：1.机械。2.人工。", "")]
    [InlineData("2条道路2.5公里，2、3号线", "")]
    public void A_number_is_used_once(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("养护涉密项目的道路", "D5 PF-746")]
    [InlineData("绝密级道路", "D5 PF-746")]
    [InlineData("密级：机密", "D5 PF-746")]
    [InlineData("秘密★3年", "D5 PF-746")]
    [InlineData("内部资料，注意保存", "D5 PF-746")]
    [InlineData("养护非涉密项目的道路", "")]
    [InlineData("开展保密教育，签订保密承诺书，保护商业秘密", "")]
    public void A_mark_of_secrecy_is_told_before_publication(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("全面养护道路（不超过200字）", "D5 PF-701")]
    [InlineData("（请概述，限100字）", "D5 PF-701")]
    [InlineData("全面养护道路（300字以内）", "D5 PF-701")]
    [InlineData("更换标牌（每块4个字）", "")]
    [InlineData("养护道路（不超过200公里）", "")]
    public void A_demand_of_length_is_no_text_of_the_unit(string text, string told) => Assert.Equal(told, Told(text));

    // 攀枝花 2020, 五（三）: 7. is followed by 9.
    [Theory]
    [InlineData("1.养护道路。2.清扫道路。4.绿化道路。", "D5 PF-732")]
    [InlineData("1、养护道路；\n3、清扫道路", "D5 PF-732")]
    [InlineData("一、养护道路\n三、清扫道路", "D5 PF-732")]
    [InlineData("（一）养护道路。（二）清扫道路。（四）绿化道路。", "D5 PF-732")]
    [InlineData("一是养护道路；三是清扫道路", "D5 PF-732")]
    [InlineData("1、养护道路；2、2023年清扫道路；3、绿化道路", "")]
    [InlineData("1.10个点位全部开工。2.清扫道路。", "")]
    [InlineData("1.养护道路，2.清扫道路。3.绿化道路。", "")]
    [InlineData("1.养护：（1）路面。（2）路基。2.清扫：（1）机械。（2）人工。", "")]
    [InlineData("九、十、十一、十二月完成养护", "")]
    [InlineData("养护 2.5 公里。5.8 公里待养护", "")]
    [InlineData("验收时间：3、道路养护", "")]
    [InlineData("十九、养护。二十、清扫。二十一、绿化。", "D5 PF-732")]
    public void A_list_counts_on(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("1.养护道路。2、清扫道路。", "D5 PF-733")]
    [InlineData("1．养护道路。2.清扫道路。", "")]
    [InlineData("1、养护：1.路面。2.路基。2、清扫。", "")]
    public void A_list_has_one_kind_of_numbers(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("比上年减少25.33万元，下降3.93。", "D5 PF-734")]
    [InlineData("项目支出占支出合计的41.23，其余为基本支出", "D5 PF-734")]
    [InlineData("事故起数同比增长13.95。", "D5 PF-735")]
    [InlineData("减少25.33万元，下降3.93%。占支出合计的41.23%。", "")]
    [InlineData("增长2人，下降3起，占1/3，占地1200.5，", "")]
    [InlineData("减少1,025.33万元，下降0.3个百分点", "")]
    [InlineData("支出增长1,025.33万元", "")]
    public void Shares_and_changes_have_a_percent_sign(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("做到有的放失", "D5 PF-742")]
    [InlineData("截止2023年12月31日", "D5 PF-742")]
    [InlineData("截止 目前", "D5 PF-742")]
    [InlineData("报名截止日期为截至12月31日", "")]
    [InlineData("做到有的放矢", "")]
    public void Words_of_the_list_are_told(string text, string told) => Assert.Equal(told, Told(text));

    [Fact]
    public void All_slips_of_a_cell_are_one_finding()
    {
        var finding = TestForms.Right().WithField(FormField.GoalExpected, "截止2023年底，做到有的放失").Findings().Single();
        Assert.Equal("“截止、有的放失”疑为“截至、有的放矢”之误。", finding.Message.ToString());
    }

    [Theory]
    [InlineData("道路的的养护", "D5 PF-743")]
    [InlineData("养护道路。。", "D5 PF-743")]
    [InlineData("养护道路，，清扫", "D5 PF-743")]
    [InlineData("的的确确养护了道路。。。", "")]
    public void Words_and_signs_typed_twice_are_told(string text, string told) => Assert.Equal(told, Told(text));

    [Theory]
    [InlineData("养护道路(一期）", "D5 PF-744")]
    [InlineData("养护道路,清扫道路，绿化", "D5 PF-744")]
    [InlineData("养护道路,清扫道路", "")]
    [InlineData("养护 1,200 公里，清扫(一期)", "")]
    public void Signs_of_two_widths_are_told(string text, string told) => Assert.Equal(told, Told(text));

    [Fact]
    public void Signs_of_two_widths_are_told_once_per_form()
    {
        var form = TestForms.Right().WithField(FormField.GoalExpected, "道路(一期）").WithField(FormField.Problems, "道路(二期）尚未验收");
        Assert.Equal(["D5 PF-744"], form.Told());
    }

    [Theory]
    [InlineData("施工过程安全规范", "社区文化活动", "B20 PF-745")]
    [InlineData("施工过程安全规范", "道路养护", "")]
    [InlineData("活动组织规范", "社区文化活动", "")]
    public void A_conclusion_about_building_belongs_to_what_is_built(string problems, string project, string told)
    {
        var form = TestForms.Right().WithField(FormField.ProjectName, project).WithField(FormField.GoalExpected, "举办活动 12 场").WithField(FormField.Problems, problems) with
        {
            Rows =
            [
                TestForms.Row(14, "产出指标 活动场次 ≥ 12 场 12 40 40"), TestForms.Row(15, "效益指标 参与度 ≥ 10 % 10 20 20"),
                TestForms.Row(16, "满意度指标 群众满意度 ≥ 95 % 96 10 10"), TestForms.Row(17, "成本指标 活动成本 ≤ 100 万元 100 20 20"),
            ],
        };
        Assert.Equal(told, string.Join(", ", form.Told()));
    }

    [Fact]
    public void The_form_s_own_instruction_is_told_once()
    {
        var form = TestForms.Right().WithFunds("100.00", "100.00", "100.00", "100.00%", "10", "10", "1.预算执行率=预算执行数/调整后预算数;3.增加/减少的,应说明，原因");
        Assert.Equal(["K8 PF-701"], form.Told());
    }

    [Fact]
    public void A_profile_can_make_a_hint_an_error_or_silence_it()
    {
        var form = TestForms.Right().WithField(FormField.GoalExpected, "做到有的放失");
        var louder = TestProfiles.Usual with { Severities = TestProfiles.Usual.Severities.Add("PF-742", TestProfiles.Of<Severity?>(Severity.Error)) };
        var silent = TestProfiles.Usual with { Severities = TestProfiles.Usual.Severities.Add("PF-742", TestProfiles.Of<Severity?>(null)) };
        Assert.Equal((Severity.Hint, Severity.Error), (form.Findings().Single().Severity, form.Findings(louder).Single().Severity));
        Assert.Empty(form.Findings(silent));
    }

    private static string Told(string goal) => string.Join(", ", TestForms.Right().WithField(FormField.GoalExpected, goal).Told());
}
