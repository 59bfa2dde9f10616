using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Terms;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Rules;

/// <summary>The published forms of the case luzhou-2023, read from their transcriptions. Places are invented, but stand where the real cells stand.</summary>
internal static class LuzhouCase
{
    public const string Sheet = "表";

    public static string Folder => SharedCases.Folder("cases", "luzhou-2023");

    public static readonly string[] Tables = ["01", "03", "04", "05", "06", "07", "08", "11", "12", "13", "17"];

    public static KitDefinition Kit { get; } = new()
    {
        Id = "case",
        Version = "1",
        Title = "部门预算项目支出绩效自评表",
        Region = "某地",
        Kind = FormKind.Project,
        Years = (2023, null),
        MoneyUnit = "万元",
        Fields =
        [
            new("项目名称", FormField.ProjectName), new("主管部门", FormField.SupervisingDepartment), new("实施单位 （盖章）", FormField.ImplementingAgency),
            new("项目年度目标", FormField.GoalExpected), new("年度目标完成情况", FormField.GoalAchieved), new("2.项目实施内容及过程概述", FormField.Overview),
            new("评价结论", FormField.Conclusion), new("存在问题", FormField.Problems), new("改进措施", FormField.Measures),
            new("项目负责人", FormField.ProjectLead), new("财务负责人", FormField.FinanceLead),
        ],
        FundsRows =
        [
            new("总额", FundsSource.Total), new("其中：财政资金", FundsSource.Appropriation), new("财政专户管理资金", FundsSource.SpecialAccount),
            new("单位资金", FundsSource.AgencyMoney), new("其他资金", FundsSource.Other),
        ],
        FundsColumns =
        [
            new("年初预算", FundsColumn.InitialBudget), new("调整后预算数", FundsColumn.AdjustedBudget), new("预算执行数", FundsColumn.AmountSpent),
            new("预算执行率", FundsColumn.ExecutionRate), new("权重", FundsColumn.Weight), new("得分", FundsColumn.Score), new("原因", FundsColumn.Reason),
        ],
        IndicatorColumns =
        [
            new("一级指标", IndicatorColumn.IndicatorClass), new("二级指标", IndicatorColumn.IndicatorGroup), new("三级指标", IndicatorColumn.Name),
            new("指标性质", IndicatorColumn.Comparison), new("指标值", IndicatorColumn.Target), new("度量单位", IndicatorColumn.MeasureUnit),
            new("完成值", IndicatorColumn.Actual), new("权重", IndicatorColumn.Weight), new("得分", IndicatorColumn.Score),
            new("未完成原因分析", IndicatorColumn.ShortfallReason),
        ],
        TotalColumns = [new("权重", TotalColumn.Weight), new("得分", TotalColumn.Score)],
        Instructions = ["1.预算执行率=预算执行数/调整后预算数"],
        Required = ["项目名称", "主管部门", "实施单位 （盖章）", "项目年度目标", "年度目标完成情况", "评价结论"],
    };

    private static readonly Dictionary<string, string> FieldCells = new()
    {
        ["项目名称"] = "B2",
        ["主管部门"] = "B3",
        ["实施单位 （盖章）"] = "G3",
        ["项目年度目标"] = "D5",
        ["年度目标完成情况"] = "H5",
        ["2.项目实施内容及过程概述"] = "D6",
        ["项目负责人"] = "A",
        ["财务负责人"] = "G",
    };

    public static EvaluationForm Read(string table)
    {
        var path = Directory.GetFiles(Folder, $"luzhou-2023-{table}-*.json").Single();
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return Form(document.RootElement, Path.ChangeExtension(Path.GetFileName(path), ".xlsx"));
    }

    private static EvaluationForm Form(JsonElement root, string file)
    {
        var rows = root.GetProperty("indicators").EnumerateArray().ToList();
        var last = 14 + Math.Max(1, rows.Count);
        Entry At(string cell, string text) => new(text, FigureParser.Parse(text), new Place(file, Sheet, cell));
        return new EvaluationForm
        {
            KitId = Kit.Id,
            Place = new Place(file, Sheet, "A1"),
            Title = At("A1", root.GetProperty("title").GetString()!),
            Year = int.Parse(root.GetProperty("year").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            Fields = [.. Kit.Fields.Select((f, i) => new FieldEntry(f.Label, f.Term, At(FieldCell(f.Label, last, i), Text(root.GetProperty("fields"), f.Label))))],
            Funds = [.. root.GetProperty("funds").GetProperty("rows").EnumerateArray().Select((r, i) => FundsRow(r, 8 + i, At))],
            Rows = [.. rows.Select((r, i) => Indicator(r, 14 + i, At))],
            Totals = new Totals(At($"I{last}", Text(root.GetProperty("totals"), "权重")), At($"J{last}", Text(root.GetProperty("totals"), "得分"))),
        };
    }

    private static string FieldCell(string label, int last, int index) =>
        !FieldCells.TryGetValue(label, out var cell) ? $"B{last + index - 5}" : cell.Length == 1 ? $"{cell}{last + 4}" : cell;

    private static FundsRow FundsRow(JsonElement row, int number, Func<string, string, Entry> at)
    {
        var label = row.GetProperty("label").GetString()!;
        var letters = new[] { "D", "E", "G", "H", "I", "J", "K" };
        var cells = Kit.FundsColumns.Select((c, i) => KeyValuePair.Create(c.Term!.Value, at($"{letters[i]}{number}", Text(row.GetProperty("cells"), c.Label))));
        return new FundsRow(label, Kit.FundsRows.Single(r => r.Label == label).Term!.Value, cells.ToImmutableDictionary());
    }

    private static Indicator Indicator(JsonElement row, int number, Func<string, string, Entry> at) =>
        new(Kit.IndicatorColumns.Select((c, i) => KeyValuePair.Create(c.Term!.Value, at($"{(char)('B' + i)}{number}", Text(row, c.Label)))).ToImmutableDictionary());

    private static string Text(JsonElement from, string label) => from.TryGetProperty(label, out var value) ? value.GetString() ?? "" : "";
}
