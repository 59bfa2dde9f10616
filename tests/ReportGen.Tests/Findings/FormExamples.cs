using System.Collections.Immutable;
using ReportGen.Model.Findings;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-2xx to PF-4xx: what is missing, the weights, the money.</summary>
internal static class FormExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        Of("PF-201", () => Property().Clear("H14")),
        Of("PF-202", () => Property().Clear("F14")),
        Of("PF-203", () => Property().Set("J14", "四分")),
        Of("PF-204", () => Property().Set("H14", "6人（其中2人为临时）")),
        Of("PF-205", () => Property().Clear("G3")),
        Of("PF-206", () => Property().Clear("D14")),
        Of("PF-207", () => Property().Set("A1", "部门预算项目支出绩效自评表")),
        Of("PF-208", () => Property().Clear("J15").Merge("J14:J15")),
        Of("PF-209", () => Property().Formula("J32", "SUM(J8,J14:J31)")),
        Of("PF-210", () => Property().Set("H14", "6台")),
        Of("PF-211", () => Property().Clear("H19").Set("K19", "97%")),
        Of("PF-212", () => Sound("guizhou-2024-dept").Set("E19", "按时保质完成").Set("F19", "达成预期指标")),
        Of("PF-213", () => Sound("yunnan-2023-dept").Set("G24", "0").Set("H24", "警力抽调支援其他任务，本年度未能开展；下一年补做。")),
        Of("PF-214", () => Property().Clear("G14")),
        Of("PF-301", () => Property().Set("I15", 5).Set("J15", 5).Set("H27", 76).Set("J27", 4).Set("K27", "投诉处理不够及时").Set("J32", 99.7m)),
        Of("PF-302", () => Property().Set("I15", 5).Set("J15", 5).Set("I27", 4).Set("J27", 4)),
        Of("PF-303", () => Property().Set("I8", 20)),
        Of("PF-304", () => Sound("wuhan-2020-dept").Set("A7", "年度目标1（50分）：营造安全畅通的道路交通环境，保障群众平安出行。")),
        Of("PF-305", () => Sound("chongqing-dept").Set("A1", "2020年度部门整体绩效自评表")),
        Of("PF-401", () => Property().Set("G9", 470).Set("H9", 0.9812m)),
        Of("PF-402", () => Property().Set("H8", 0.95m)),
        Of("PF-403", () => Property().Set("J8", 9.5m).Set("J32", 99.2m)),
        Of("PF-404", () => Property().Clear("J8")),
        Of("PF-405", () => Property().Set("G8", 400).Set("G9", 400).Set("H8", 0.8351m).Set("H9", 0.8351m).Set("J8", 8.35m).Set("J32", 98.05m)),
        Of("PF-406", () => Property().Set("G8", 490).Set("G9", 490).Set("H8", 1.023m).Set("H9", 1.023m)),
        Of("PF-407", () => Property().Set("E8", 0).Set("E9", 0).Set("G8", 0).Set("G9", 0).Clear("H8", "H9")),
        Of("PF-408", () => Property().Set("G8", "4789700元")),
        Of("PF-409", () => Property().Set("B7", "年度预算数（元）")),
        Of("PF-410", InYuan),
        Of("PF-411", () => Sound("yunnan-2023-dept").Set("E5", "-145.72").Set("E4", "-346.14")),
        Of("PF-412", () => Sound("guizhou-2024-dept").Set("F25", "2108.79万元")),
        Of("PF-413", () => Property().Set("H31", 20)),
        Of("PF-414", () => Property().Set("H17", 0).Set("J17", 0).Set("K17", "招标流标，本年度未能聘用").Set("D31", "绿化维护人员").Set("J32", 95.7m)),
        Of("PF-415", () => Property().Set("G8", 4789700).Set("G9", 4789700)),
    ];

    // The figures of a department that spends 1.7 亿元, under a heading that says 万元.
    private static EditedWorkbook InYuan()
    {
        string[][] columns =
        [
            ["D", "170,294,599.63", "62,289,924.51", "108,004,675.12", "106,004,675.12", "2,000,000.00"],
            ["E", "-3,361,340.55", "-1,357,147.99", "-2,004,192.56", "-4,192.56", "-2,000,000.00"],
            ["F", "166,933,259.08", "60,932,776.52", "106,000,482.56", "106,000,482.56", ""],
            ["G", "165,794,459.08", "60,932,776.52", "104,861,682.56", "104,861,682.56", ""],
        ];
        return columns.Aggregate(Sound("yunnan-2023-dept"), (workbook, column) =>
            column.Skip(1).Index().Aggregate(workbook, (w, amount) => w.Set($"{column[0]}{amount.Index + 4}", amount.Item)));
    }
}
