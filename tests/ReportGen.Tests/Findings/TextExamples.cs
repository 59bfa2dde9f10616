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
        Of("PF-710", () => Sound("yunnan-2023-dept").Set("H24", "超额完成。")),
        Of("PF-711", () => Sound("yunnan-2023-dept").Set("H20", "按照年初预算完成工作目标任务。")),
        Of("PF-712", () => Property().Set("G19", "次")),
        Of("PF-713", () => Property().Set("G31", "处")),
        Of("PF-714", () => Property().Set("E25", "≥")),
        Of("PF-715", CutNames),
        Of("PF-716", () => Property().Set("C26", "可持续发展指标")),
        Of("PF-717", () => Property().Set("D27", "设备故障次数").Set("E27", "≤").Set("F27", 3).Set("G27", "次").Set("H27", 2)),
        Of("PF-718", () => Property().Set("H25", 4).Set("H27", 95).Set("H28", 95)),
        Of("PF-719", () => Property().Set("B33", "2023年物业支出478.97万元，上年0万元，增长100%。")),
        Of("PF-720", () => Property().Set("B33", "2023年直属大队物业管理项目预算210万元，实际支付205.36万元。")),
        Of("PF-721", () => Property().Set("F16", 0).Set("J16", 0).Set("K16", "年中增加管理人员，指标值未调整").Set("J32", 95.7m)),
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
        Of("PF-746", () => Property().Set("B35", "涉密项目的保洁由本单位人员承担。")),
        Of("PF-747", () => Property().Set("B35", "1.压缩测算余量。2.细化考核办法。2.及时支付费用。")),
    ];

    // Nothing is built or repaired here.
    private static EditedWorkbook Clerks() => Property()
        .Set("B2", "窗口服务项目")
        .Set("D5", "为办事窗口购买咨询和引导服务，让前来办事的群众感到方便。")
        .Set("H5", "全年在岗咨询和引导人员30人，窗口秩序良好。")
        .Set("D6", "年初公开招标选定服务单位，按月考核，得分与服务费挂钩。")
        .Set("D14", "咨询人员")
        .Set("D17", "引导人员");

    // As an export cuts them that keeps ten characters.
    private static EditedWorkbook CutNames()
    {
        (string Cell, string Name)[] names =
        [
            ("C16", "科目三小车考试服务人"), ("C17", "科目三大车考试服务人"), ("C18", "科目二小车考试服务人"), ("C19", "科目二大车考试服务人"), ("C20", "办理机动车行驶证、驾"),
            ("C22", "交通安全宣传资料印制"), ("C23", "拍摄交通安全宣传片，"), ("C26", "完成核心网络安全加固"), ("C36", "零星修缮（维修）及时"), ("C39", "保障全市车驾管业务办"),
            ("C40", "规范车辆行驶和停放，"), ("C44", "人民群众对交通秩序和"),
        ];
        return names.Aggregate(Sound("yunnan-2023-dept"), (workbook, name) => workbook.Set(name.Cell, name.Name));
    }
}
