using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Narratives;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Findings;

/// <summary>PF-870 to PF-880: narratives that lack something, or whose figures are not those of the tables.</summary>
internal static class NarrativeExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-870", () => Whole("机关运行经费 | | 643.70 | 618.37\n", "")),
        ("PF-871", () => One("{{ 金额 总计 }")),
        ("PF-872", () => Whole("来访考察、检查等公务活动减少。", "来访活动增加/减少。")),
        ("PF-873", () => OtherwiseAfterwards()),
        ("PF-874", () => One("收、支总计8414.20万元。")),
        ("PF-875", () => One("收、支总计{{ 金额 总计 }}，其中：本年收入占{{ 占比 (总计 - 收入合计) 总计 }}，年初结转占{{ 占比 (取 表.T1 \"年初结转和结余\" \"决算数\") 总计 }}。")),
        ("PF-876", () => Whole("一是上年年初财政拨款结转和结余1200万元，本年没有", "一是年初财政拨款结转和结余较上年减少1100万元")),
        ("PF-877", () => Whole("一是项目经费减少508.67万元", "一是项目经费减少408.67万元")),
        ("PF-878", () => Whole("机关运行经费变动原因 | 人员增加，公用经费相应增长。\n", "")),
        ("PF-879", () => Whole("疫情期间出车减少，油耗下降。", "比上年减少15.73万元，下降14.4%，疫情期间出车减少。")),
        ("PF-880", () => Whole("人员增加，公用经费相应增长。", "厉行节约，压缩一般性支出。")),
        ("PF-881", () => Whole("人员增加，公用经费相应增长。", "人员增加，纳入2019年度部门决算编制范围的单位增加。")),
    ];

    // The example's own hint is none of these.
    private static string Figures => NarrativeCase.PanzhihuaFigures.Replace("较上年减少1221.14万元", "较上年减少1221.15万元", StringComparison.Ordinal);

    private static ImmutableArray<Finding> Whole(string old, string now)
    {
        Assert.Contains(old, Figures, StringComparison.Ordinal);
        return NarrativeCase.Render(NarrativeCase.Read(Figures.Replace(old, now, StringComparison.Ordinal)), "sichuan-2020").Findings;
    }

    private static ImmutableArray<Finding> One(string template) => NarrativeCase.RenderOne(NarrativeCase.Read(Figures), template).Findings;

    /// <summary>A cell is changed once the text is there.</summary>
    private static ImmutableArray<Finding> OtherwiseAfterwards()
    {
        var text = NarrativeCase.Render(NarrativeCase.Read(Figures), "sichuan-2020").Text;
        return NarrativeChecks.Find(text, NarrativeCase.Read(Figures.Replace("2040202 一般行政管理事务 | 605.80 | | 605.80", "2040202 一般行政管理事务 | 605.08 | | 605.80", StringComparison.Ordinal)), []);
    }
}
