using System.Collections.Immutable;
using ReportGen.Model.Findings;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-5xx and PF-6xx: scores, totals, grades.</summary>
internal static class ScoreExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        Of("PF-501", () => Property().Set("J24", 4).Set("H27", 57).Set("J27", 3).Set("K27", "投诉处理不够及时").Set("J32", 99.7m)),
        Of("PF-502", () => Property().Set("J14", -1).Set("J32", 94.7m)),
        Of("PF-503", () => Property().Set("H27", 80)),
        Of("PF-504", () => Property().Set("H15", 0)),
        Of("PF-505", () => Property().Set("E28", "＞").Set("H28", 95)),
        Of("PF-506", () => Property().Set("H27", 80).Set("J27", 4.21m).Set("J32", 98.91m)),
        Of("PF-507", () => Property().Set("J27", 4).Set("J32", 98.7m)),
        Of("PF-508", () => Property().Set("H27", 80).Set("J27", 3).Set("K27", "评价工作组抽样回访时正值高峰时段，群众等候时间较长").Set("J32", 97.7m)),
        Of("PF-509", () => Sound("mof-2020-project").Set("I17", 8).Set("I24", 98.83m)),
        Of("PF-510", () => Sound("wuhan-2020-dept").Set("G13", 12).Set("F22", "81%").Set("G22", 18)),
        Of("PF-511", () => Sound("yunnan-2023-dept").Set("G25", "640")),
        Of("PF-512", () => Sound("chongqing-dept").Set("I10", 90)),
        Of("PF-513", () => Property().Set("J29", 6).Set("J30", 7).Set("J31", 7).Set("J32", 100)),
        Of("PF-514", () => Sound("guizhou-2024-dept").Set("H26", "2.55").Set("H32", "87.91").Set("B33", "人员和运转经费保障到位，主要工作任务完成；2个项目没有按期完成，下一年将加强项目采购和建设管理。")),
        Of("PF-515", () => Property().Set("H19", 95).Set("H21", 80).Set("H23", 70)),
        Of("PF-601", () => Property().Set("J32", 98.7m)),
        Of("PF-602", () => Property().Set("J32", 103)),
        Of("PF-603", () => Property().Clear("J32")),
        Of("PF-604", () => Sound("yunnan-2020-project").Set("L24", "良")),
        Of("PF-605", () => Property().Set("B33", "物业服务按合同完成，自评得分98.7分。")),
    ];
}
