using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Narratives;

namespace ReportGen.Tests.Narratives;

/// <summary>Projects that a unit has evaluated itself: each has its report among the annexes, and the text names each with the right number.</summary>
public sealed partial class OwnEvaluationsTests
{
    private const string One = "公安交通管理集成指挥平台建设维护经费";
    private const string OneReport = "2017年8月，按照招标程序完成采购，中标价格为948.624万元，维护时间为5年，每年维护金额为189.7248万元。项目资金计划188万元，资金到位188万元，资金到位率100%；资金支出188万元，完成预算100%";

    [Theory]
    [InlineData("甲、乙", "【甲】平台运行平稳。【乙】设备按期更新；故障下降。", "附件2 甲项目2020年绩效评价报告|附件3 乙项目2020年绩效评价报告", "平台运行平稳。|设备按期更新；故障下降。")]
    [InlineData("乙、甲", "【甲】平台运行平稳。【乙】设备按期更新", "附件2 乙项目2020年绩效评价报告|附件3 甲项目2020年绩效评价报告", "设备按期更新。|平台运行平稳。")]
    [InlineData("甲、乙、丙项目", "【甲】一。【丙项目】三", "附件2 甲项目2020年绩效评价报告|附件3 丙项目2020年绩效评价报告", "一。|三。")]
    [InlineData("甲", "一个项目的可以不写名称", "附件2 甲项目2020年绩效评价报告", "一个项目的可以不写名称。")]
    public void Every_evaluation_has_its_annex_numbered_in_step(string projects, string reports, string annexes, string texts)
    {
        var text = Made(projects, reports).Text;
        var lines = text.Lines.ToList();
        var headings = lines.Where(l => l.Kind == NarrativeLineKind.Heading && l.Level == 2 && l.Text.StartsWith("附件", StringComparison.Ordinal)).Skip(1).ToList();

        Assert.Equal(annexes.Split('|'), headings.Select(h => h.Text.Replace('　', ' ')));
        Assert.Equal(texts.Split('|'), headings.Select(h => lines[lines.IndexOf(h) + 1].Text));
        var named = Named().Matches(lines.Single(l => l.Text.StartsWith("本部门自行组织对", StringComparison.Ordinal)).Text).Select(m => $"附件{m.Groups[2].Value} {m.Groups[1].Value}");
        Assert.Equal(annexes.Split('|'), named);
    }

    [Fact]
    public void An_evaluation_without_a_report_is_told_and_not_referred_to()
    {
        var (text, findings) = Made("甲、乙", "【甲】平台运行平稳。");
        Assert.Contains(findings, f => f.Id == "PF-878" && f.Message.In(Language.Chinese).Contains("自行组织评价报告（乙）", StringComparison.Ordinal));
        Assert.DoesNotContain("附件3", NarrativeCase.Printed(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_has_the_money_and_the_indicators_of_the_projects_form()
    {
        var (text, findings) = Made("物业管理项目、乙", "【乙】设备按期更新", NarrativeCase.Forms("luzhou-2023", "inbox"));
        var report = NarrativeCase.Printed(text)[NarrativeCase.Printed(text).IndexOf("## 附件2", StringComparison.Ordinal)..];

        Assert.StartsWith("## 附件2　物业管理项目2020年绩效评价报告\n### 项目资金和绩效目标完成情况\n项目资金计划479万元。截至评价时点资金支出", report, StringComparison.Ordinal);
        Assert.Contains("\n产出指标完成情况：数量指标：", report, StringComparison.Ordinal);
        Assert.Contains("## 附件3　乙项目2020年绩效评价报告\n设备按期更新。", report, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Id is "PF-873" or "PF-874");
    }

    private static (NarrativeText Text, ImmutableArray<Finding> Findings) Made(string projects, string reports, ImmutableArray<NarrativeForm> forms = default) => NarrativeCase.Render(
        NarrativeCase.Read(NarrativeCase.PanzhihuaFigures.Replace($"自行组织评价项目 | {One}", $"自行组织评价项目 | {projects}", StringComparison.Ordinal).Replace(OneReport, reports, StringComparison.Ordinal)),
        forms.IsDefault ? [] : forms,
        "sichuan-2020");

    [GeneratedRegex("《([^》]+)》见附件（附件(\\d+)）", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
