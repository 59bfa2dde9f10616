using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Workbooks;
using Serilog.Core;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-81x: between the forms of a batch.</summary>
internal static class AcrossExamples
{
    private const string Passage = "预算分配科学合理，财务管理制度健全完善，会计核算规范。";

    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-811", () => Across(Property().Named("物业管理.xlsx"), Property().Named("物业管理-副本.xlsx"))),
        ("PF-812", () => Across(Project("咨询服务").Set("B33", "咨询服务到位，" + Passage), Project("窗口服务").Set("B33", "窗口服务到位，" + Passage), Project("引导服务").Set("B33", "引导服务到位，" + Passage))),
        ("PF-813", () => Across(Department(), Costly())),
        ("PF-814", () => Across(Project("咨询服务").Set("B33", "本单位对3个项目开展了绩效自评。"), Project("窗口服务"))),
        ("PF-815", () => Across(Project("咨询服务"), Project("窗口服务"), Project("引导服务"), Project("档案服务").Set("A1", "部门预算项目支出绩效自评表（2022年度）"))),
        ("PF-816", () => Across(Project("咨询服务"), Project("窗口服务"), Project("引导服务").Set("G3", "公安局交通警察支队"))),
        ("PF-817", () => Across(Project("咨询服务"), Project("窗口服务").Set("D5", GoalOf("咨询服务")))),
        ("PF-818", () => Across(Department(), Project("咨询服务"), Project("窗口服务"))),
        ("PF-819", () => Across(Project("咨询服务"), Project("咨询服务").Named("咨询服务（改）.xlsx").Set("B35", "压缩测算余量。"))),
    ];

    private static IEnumerable<Finding> Across(params ReadOnlySpan<EditedWorkbook> workbooks)
    {
        using var scratch = new Scratch();
        var processing = new FileProcessing(TestKits.All, new ReadLimits(), Logger.None);
        List<ProcessedFile> files = [];
        foreach (var workbook in workbooks) files.Add(processing.Process(new InputFile(scratch.Write(workbook.Name, workbook.ToBytes()), workbook.Name)));
        return AcrossForms.Judge(files).SelectMany(f => f.AllFindings);
    }

    /// <summary>A sound project with words of its own.</summary>
    private static EditedWorkbook Project(string name) => Property()
        .Named($"{name}.xlsx")
        .Set("B2", name)
        .Set("G3", "某某市公安局交通警察支队")
        .Set("D5", GoalOf(name))
        .Set("H5", $"{name}各点位运转正常，{name}人员全部到岗。")
        .Set("D6", $"{name}公开招标选定服务单位，{name}按月考核。")
        .Set("B33", $"{name}按合同全部到位，{name}考核达标。")
        .Set("B34", $"{name}成本测算偏宽。")
        .Set("B35", $"{name}下年按中标价测算。");

    private static string GoalOf(string name) => $"为机关和车管所提供{name}，让前来办事的群众感到方便、舒心。";

    private static EditedWorkbook Costly() => Project("咨询服务").Set("E8", 20000).Set("E9", 20000).Set("G8", 20000).Set("G9", 20000).Set("H8", 1).Set("H9", 1).Set("J8", 10);

    private static EditedWorkbook Department() => Sound("yunnan-2023-dept").Named("部门整体.xlsx");
}
