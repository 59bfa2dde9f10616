using System.Collections.Immutable;
using ReportGen.Model.Findings;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-7xx: texts.</summary>
internal static class TextExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        Of("PF-701", () => Property().Set("K8", "1.预算执行率=预算执行数/调整后预算数")),
        Of("PF-702", () => Property().Set("D5", "计划2022年购买机关及车管所物业服务。")),
        Of("PF-703", () => Property().Set("F16", 0).Set("H16", 0)),
        Of("PF-704", () => Property().Set("H5", string.Concat(Enumerable.Repeat("物业服务人员全部到岗，", 12)))),
        Of("PF-705", () => Property().Set("B34", "无")),
        Of("PF-706", () => Sound("guizhou-2024-dept").Set("F3", "填报日期：2024年2月20日")),
        Of("PF-707", () => Property().Set("G25", "%")),
        Of("PF-708", () => Property().Set("D5", "<p>购买机关及车管所物业服务。</p>")),
        Of("PF-709", () => Property().Set("D28", "公众满意度")),
    ];
}
