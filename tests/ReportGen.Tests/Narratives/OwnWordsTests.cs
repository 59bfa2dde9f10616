using ReportGen.Model.Accounts;

namespace ReportGen.Tests.Narratives;

/// <summary>A unit's own words after the lead of a sentence: nothing is said twice, and the punctuation joins.</summary>
public sealed class OwnWordsTests
{
    [Theory]
    [InlineData("，主要原因是", "人员增加", "。", "，主要原因是人员增加。")]
    [InlineData("，主要原因是", "主要原因是人员增加", "。", "，主要原因是人员增加。")]
    [InlineData("，主要原因是", "原因：人员增加。", "。", "，主要原因是人员增加。")]
    [InlineData("，主要原因是", "主要是由于人员增加", "。", "，主要原因是人员增加。")]
    [InlineData("主要原因是", "主要领导更换", "。", "主要原因是主要领导更换。")]
    [InlineData("减少的主要原因：", "减少的主要原因：一是项目减少", "。", "减少的主要原因：一是项目减少。")]
    [InlineData("减少的主要原因：", "增加原因为项目减少", "。", "减少的主要原因：项目减少。")]
    [InlineData("主要变动原因", "一是项目减少", "。", "主要变动原因一是项目减少。")]
    [InlineData("主要变动原因", "主要原因是项目减少", "。", "主要变动原因是项目减少。")]
    [InlineData("主要用于", "主要用于执法", "。", "主要用于执法。")]
    [InlineData("，主要用于", "用于用水用电", "", "，主要用于用水用电")]
    [InlineData("主要用于", "执法执勤等", "等所需的燃料费。", "主要用于执法执勤等所需的燃料费。")]
    [InlineData("发现的主要问题：", "存在的主要问题是编制不细", "。", "发现的主要问题：编制不细。")]
    [InlineData("下一步改进措施：", "改进措施：加强管理", "。", "下一步改进措施：加强管理。")]
    [InlineData("（一）评价结论。", "，良好", "。", "（一）评价结论。良好。")]
    [InlineData("（一）评价结论。", "评价结论：良好！", "。", "（一）评价结论。良好！")]
    [InlineData("，从评价情况来看", "从评价情况来看，总体良好、", "。", "，从评价情况来看总体良好。")]
    [InlineData("（二）机构职能。", "职能是管理交通", "。", "（二）机构职能。职能是管理交通。")]
    public void Nothing_is_said_twice(string before, string text, string after, string printed) => Assert.Equal(printed, Said($"{{{{ 自述 \"{text}\" \"{before}\" \"{after}\" }}}}"));

    [Theory]
    [InlineData("完成标线施划", "30m", "通过项目实施，完成标线施划。")]
    [InlineData("完成标线施划", "0m", "完成标线施划。")]
    [InlineData("因招标流标，没有实施", "30m", "因招标流标，没有实施。")]
    [InlineData("由于疫情推迟", "30m", "由于疫情推迟。")]
    [InlineData("项目按期完工", "30m", "项目按期完工。")]
    [InlineData("通过加强管理，完成任务", "30m", "通过加强管理，完成任务。")]
    [InlineData("1、完成标线施划", "30m", "通过项目实施，完成标线施划。")]
    [InlineData("1、完成施划；2、完成清洗", "30m", "通过项目实施：1、完成施划；2、完成清洗。")]
    [InlineData("1、", "30m", "")]
    public void The_effect_of_a_project_has_a_lead_where_it_is_one(string text, string spent, string printed) =>
        Assert.Equal("甲" + printed, Said($"{{{{ include '项目综述' ~}}}}\n甲{{{{ 自述 \"{text}\" (成效引 \"{text}\" {spent}) \"。\" }}}}"));

    [Theory]
    [InlineData("无")]
    [InlineData("暂无。")]
    [InlineData("1、")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("，")]
    public void Words_without_content_are_none(string text)
    {
        Assert.Equal("甲", Said($"甲{{{{ 自述 \"{text}\" \"主要原因是\" \"。\" }}}}{{{{ 成句 \"{text}\" }}}}"));
        Assert.Contains(NarrativeCase.RenderOne(Accounts, $"甲{{{{ 原因 \"{text}\" \"主要原因是\" \"。\" \"变动原因\" }}}}").Findings, f => f.Id == "PF-878");
    }

    [Theory]
    [InlineData("巡逻车1辆", "，其他用车为巡逻车1辆")]
    [InlineData("其他用车3辆，为巡逻车1辆", "，其他用车为巡逻车1辆")]
    [InlineData("其他用车：巡逻车1辆", "，其他用车为巡逻车1辆")]
    [InlineData("其他用车主要用于巡逻", "，用于巡逻")]
    [InlineData("主要是用于巡逻", "，主要是用于巡逻")]
    [InlineData("无", "")]
    public void Other_vehicles_are_named_once(string text, string printed) => Assert.Equal("车" + printed, Said($"车{{{{ 其他用车 \"{text}\" }}}}"));

    [Theory]
    [InlineData("辅警人员经费、装备费", "“辅警人员经费”、“装备费”")]
    [InlineData("“辅警人员经费”、“装备费”等", "“辅警人员经费”、“装备费”")]
    [InlineData("“辅警人员经费”、“装备费”等2个项目", "“辅警人员经费”、“装备费”")]
    [InlineData("《辅警人员经费》、装备费等", "“辅警人员经费”、“装备费”")]
    [InlineData("设备升级平等", "“设备升级平等”")]
    [InlineData("“智慧交通”建设、《条例》宣传《法》", "“‘智慧交通’建设”、“《条例》宣传《法》”")]
    [InlineData("无", "")]
    public void Names_in_quotes_of_their_own_are_quoted_once(string text, string printed) =>
        Assert.Equal("甲" + printed, Said($"{{{{ include '绩效工作' ~}}}}\n甲{{{{ 加引号 (名单 \"{text}\") }}}}"));

    [Theory]
    [InlineData("甲项目", "《甲项目》")]
    [InlineData("《条例》宣传", "《〈条例〉宣传》")]
    public void Titles_within_titles_have_single_marks(string name, string printed) =>
        Assert.Equal(printed, Said($"{{{{ include '绩效工作' ~}}}}\n{{{{ 书名 \"{name}\" }}}}"));

    [Theory]
    [InlineData("478.97", "479", "99.99%")]
    [InlineData("479", "479", "100%")]
    [InlineData("478.99999", "479", "99.999998%")]
    [InlineData("479.01", "479", "100.002%")]
    [InlineData("0.01", "479", "0.002%")]
    [InlineData("0", "479", "0%")]
    [InlineData("239.5", "479", "50%")]
    [InlineData("239.6", "479", "50.02%")]
    public void A_rate_that_is_not_100_never_prints_as_100(string part, string whole, string printed) => Assert.Equal(printed, Said($"{{{{ 占比 {part}m {whole}m }}}}"));

    private static FinalAccounts Accounts => NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);

    private static string Said(string template) => string.Concat(NarrativeCase.RenderOne(Accounts, template).Text.Lines.Select(l => l.Text));
}
