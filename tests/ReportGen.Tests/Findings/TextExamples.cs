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
        Of("PF-730", () => Property().Set("B35", "本年涉及预算总金额   万元，下年压缩测算余量。")),
        Of("PF-731", () => Property().Set("B35", "服务面积比上年增加/减少0平方米，下年压缩测算余量。")),
        Of("PF-732", () => Property().Set("B35", "1.压缩测算余量。2.细化考核办法。4.及时支付费用。")),
        Of("PF-733", () => Property().Set("B35", "1.压缩测算余量。2、细化考核办法。")),
        Of("PF-734", () => Property().Set("B35", "保安费用比上年减少25.33万元，下降5.29。")),
        Of("PF-735", () => Property().Set("B35", "群众投诉件数同比下降5.29。")),
        Of("PF-736", () => Property().Set("B35", "住房公积金（项）：主要用于缴纳职工医疗保险。")),
        Of("PF-737", () => Property().Set("B35", "下年人员费用列行政事业单位离退休（款）。")),
        Of("PF-738", () => Property().Set("B35", "物业报修请联系13800000000。")),
        Of("PF-739", () => Property().Set("B35", "保洁负责人身份证号11010519491231002X。")),
        Of("PF-740", () => Property().Set("B35", "服务费汇入6222021234567890128。")),
        Of("PF-741", () => Sound("guizhou-2024-dept").Set("A34", "联系人：某某          联系电话：13800000000")),
        Of("PF-742", () => Property().Set("B35", "下年预算做到有的放失，压缩测算余量。")),
        Of("PF-743", () => Property().Set("B35", "压缩测算余量，，使指标值更贴近实际。")),
        Of("PF-744", () => Property().Set("B35", "压缩测算余量(含保洁、保安），使指标值更贴近实际。")),
        Of("PF-745", () => Clerks().Set("B34", "施工过程安全规范，测算偏宽。")),
    ];

    // Nothing is built or repaired here.
    private static EditedWorkbook Clerks() => Property()
        .Set("B2", "窗口服务项目")
        .Set("D5", "为办事窗口购买咨询和引导服务，让前来办事的群众感到方便。")
        .Set("H5", "全年在岗咨询和引导人员30人，窗口秩序良好。")
        .Set("D6", "年初公开招标选定服务单位，按月考核，得分与服务费挂钩。")
        .Set("D14", "咨询人员")
        .Set("D17", "引导人员");
}
