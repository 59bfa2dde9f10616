using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Signs, names and labels that do not fit each other.</summary>
public sealed class NamesAndSignsTests
{
    [Theory]
    [InlineData(0, "产出指标 社会公众投诉次数 ≥ 3 次 4", "E14 PF-714")]
    [InlineData(0, "产出指标 安全事故发生率 ＞ 3 % 4", "E14 PF-714")]
    [InlineData(1, "效益指标 通行效率提高 ≤ 1 % 1", "E15 PF-714")]
    [InlineData(2, "满意度指标 群众满意度 ≤ 95 % 96", "E16 PF-714")]
    [InlineData(3, "成本指标 非机动车号牌 ≥ 5.5 元/张 5.5", "E17 PF-714")]
    [InlineData(0, "产出指标 安全事故发生率 ＜ 0 % 0", "E14 PF-714")]
    [InlineData(0, "产出指标 处理道路交通事故 ≥ 3000 起 3118", "")]
    [InlineData(0, "产出指标 查处交通事故起数 ≥ 3000 起 3118", "")]
    [InlineData(0, "产出指标 交通事故起数（处理） ≥ 3000 起 3118", "")]
    [InlineData(0, "产出指标 查获违规人数 ≥ 100 人 120", "")]
    [InlineData(0, "产出指标 侦破肇事逃逸事故数 ≥ 10 起 12", "")]
    [InlineData(0, "产出指标 监测网络舆情数量 ≥ 10 条 12", "")]
    [InlineData(0, "产出指标 信访办结率 ≥ 95 % 96", "")]
    [InlineData(0, "产出指标 设备故障发生次数 ≥ 3 次 3", "E14 PF-714")]
    [InlineData(0, "产出指标 案件办结率 ≤ 95 % 96", "E14 PF-714")]
    [InlineData(2, "满意度指标 群众不满意度 ≤ 5 % 3", "")]
    [InlineData(2, "满意度指标 群众不满意度 ≥ 5 % 6", "E16 PF-714")]
    [InlineData(0, "产出指标 投诉处理率 ≥ 95 % 96", "")]
    [InlineData(0, "产出指标 路口交通事故发生率下降 ＞ 17 % 18", "")]
    [InlineData(0, "产出指标 查处违法行为 ≥ 30 起 31", "")]
    [InlineData(0, "产出指标 考核不合格率 ≤ 5 % 5", "")]
    [InlineData(0, "产出指标 支出成本上升 ≤ 5 % 5", "")]
    [InlineData(0, "产出指标 距行政办公地不超过 ≤ 15 公里 15", "")]
    [InlineData(3, "成本指标 成本节约额 ≥ 5 万元 6", "")]
    [InlineData(3, "成本指标 成本节约率 ≥ 5 % 6", "")]
    public void A_sign_points_the_way_that_is_wanted(int index, string row, string told) => Assert.Equal(told, Told(index, row, "PF-714"));

    [Fact]
    public void What_a_wrong_sign_explains_is_not_told_again() =>
        Assert.Equal(["E16 PF-714"], TestForms.Right().WithRow(2, "满意度指标 群众满意度 ≤ 95 % 96 10 10").Told());

    [Fact]
    public void Below_nothing_can_be_met_where_the_profile_reads_it_with_equality()
    {
        var scoring = TestProfiles.Usual.Scoring with { Strict = TestProfiles.Of(StrictReading.Inclusive) };
        var finding = Assert.Single(TestForms.Right().WithRow(0, "产出指标 安全事故发生率 ＜ 0 % 0 40 40").Findings(TestProfiles.Usual with { Scoring = scoring }));
        Assert.Equal(("PF-714", Severity.Hint), (finding.Id, finding.Severity));
    }

    [Theory]
    [InlineData("短视频制作 ＝ 0 条 17 40 0 年中追加", "F14 PF-721")]
    [InlineData("短视频制作 ＝ 0 条 17 40 40", "")]
    [InlineData("安全事故 ＝ 0 起 1 40 0 一起事故", "")]
    [InlineData("逾期拨付笔数 ＝ 0 笔 1 40 0 迟了一天", "")]
    [InlineData("查处违规人数 ＝ 0 人 17 40 0 年中追加", "F14 PF-721")]
    [InlineData("短视频制作 ＝ 0 条 0 40 40", "")]
    public void A_target_of_nothing_was_passed(string row, string told) => Assert.Equal(told, string.Join(", ", Ids(TestForms.Right().WithRow(0, "产出指标 " + row), "PF-721")));

    [Theory]
    [InlineData("设施设备（系统）发生故 ＝ 0 % 0", "D16 PF-717")]
    [InlineData("系统故障次数 ≤ 3 次 2", "D16 PF-717")]
    [InlineData("社会公众投诉次数 ≤ 3 次 0", "")]
    [InlineData("事故处理满意度 ≤ 99 % 99", "")]
    [InlineData("事故处理好评率 ≥ 99 % 99", "")]
    public void Under_satisfaction_stands_what_people_think(string row, string told) => Assert.Equal(told, Told(2, "满意度指标 " + row, "PF-717"));

    [Theory]
    [InlineData("可持续发展指标", "C15 PF-716")]
    [InlineData("数量指标", "C15 PF-716")]
    [InlineData("社会效益指标", "")]
    [InlineData("社会效益指", "")]
    [InlineData("社会\n效益", "")]
    [InlineData("", "")]
    public void Level_2_labels_are_the_usual_ones_of_the_profile(string label, string told)
    {
        var form = Labelled(1, label);
        Assert.Equal(told, string.Join(", ", Ids(form, "PF-716", WithGroups)));
        Assert.Empty(Ids(form, "PF-716"));
    }

    [Theory]
    [InlineData("满意度指标", "C16 PF-716")]
    [InlineData("帮扶对象满意度指标", "")]
    [InlineData("设备使用部门满意度指标", "")]
    public void Anybody_may_be_asked_how_satisfied_he_is(string label, string told) => Assert.Equal(told, string.Join(", ", Ids(Labelled(2, label), "PF-716", WithGroups)));

    [Theory]
    [InlineData("数量指标", "按时保质完成", "F14 PF-212")]
    [InlineData("数量指标", "12个", "")]
    [InlineData("质量指标", "按时保质完成", "")]
    public void A_quantity_has_a_number(string label, string target, string told)
    {
        var form = Labelled(0, label);
        var row = form.Indicators[0];
        var cells = row.Cells.SetItem(IndicatorColumn.Target, TestForms.Cell("F14", target)).SetItem(IndicatorColumn.Comparison, TestForms.Cell("E14", "定性"));
        Assert.Equal(told, string.Join(", ", Ids(form with { Rows = form.Indicators.SetItem(0, row with { Cells = cells }) }, "PF-212")));
    }

    private static Profile WithGroups => TestProfiles.Usual with
    {
        Limits = new CheckLimits
        {
            Groups = TestProfiles.Of<System.Collections.Immutable.ImmutableArray<GroupLabels>>(
                [new("效益指标", ["经济效益指标", "社会效益指标", "可持续影响指标"]), new("满意度指标", ["服务对象满意度指标"])]),
        },
    };

    private static EvaluationForm Labelled(int index, string label)
    {
        var form = TestForms.Right();
        var row = form.Indicators[index];
        return form with { Rows = form.Indicators.SetItem(index, row with { Cells = row.Cells.SetItem(IndicatorColumn.IndicatorGroup, TestForms.Cell($"C{14 + index}", label)) }) };
    }

    private static string Told(int index, string row, string id)
    {
        var points = TestForms.Right().Indicators[index].Weight!.Text;
        return string.Join(", ", Ids(TestForms.Right().WithRow(index, $"{row} {points} {points}"), id));
    }

    private static string[] Ids(EvaluationForm form, string id, Profile? profile = null) => [.. form.Told(profile).Where(t => t.EndsWith(id, StringComparison.Ordinal))];
}
