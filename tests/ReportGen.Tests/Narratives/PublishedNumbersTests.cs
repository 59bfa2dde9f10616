using System.Text.Json;
using System.Text.RegularExpressions;
using ReportGen.Model.Narratives;

namespace ReportGen.Tests.Narratives;

/// <summary>The figures that two units published, from their tables: each stands in the text as published, but for those that the publication itself proves wrong.</summary>
public sealed class PublishedNumbersTests
{
    /// <summary>What cannot be as published, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["panzhihua-2020|机关运行经费支出"] = "25.33 / 618.37 is 4.0963 %, 4.10 %; 4.09 % was cut",
        ["panzhihua-2020|因公出国（境）经费支出"] = "0 of a budget of 0 is no 0 %, and 增加/减少 was left in print",
        ["luzhou-2023|因公出国（境）经费支出"] = "0 of a budget of 0 is no 100 %",
        ["luzhou-2023|公共安全支出"] = "15,737.52 is not the sum of its items, 15,705.00",
        ["luzhou-2023|卫生健康支出"] = "189.63 is not the sum of its items, 201.99",
        ["luzhou-2023|住房保障支出"] = "443.45 is not the sum of its items, 463.62",
        ["luzhou-2023|“三公”经费财政拨款支出决算"] = "437.37 / 180.00 is 242.983 %, 243 %; 242.9 % was cut",
        ["luzhou-2023|公务用车购置及运行维护费支出"] = "as above",
        ["luzhou-2023|机关运行经费支出"] = "15.60 has two decimals like all others; 15.6 was printed",
    };

    /// <summary>Sections and items, by words of their names, whose figures the unit tells in its own words and no table or form has.</summary>
    private static readonly string[] OwnWords =
    [
        "名词", "原因", "下属二级单位", "其他用车：", "重点工作完成情况", "四大主题", "红绿灯系统：", "标志标线经费项目：上报", "标志标线经费项目：预计", "值班备勤", "（一）项目基本情况", "（二）项目绩效目标",
        "三、项目实施", "四、项目绩效情况", "四、评价结论",
    ];

    public static TheoryData<string, string> Units => new() { { "panzhihua-2020", "sichuan-2020" }, { "luzhou-2023", "sichuan-2023" } };

    [SkippableTheory]
    [MemberData(nameof(Units))]
    public void Published_figures_stand_in_one_line_as_published(string unit, string outline)
    {
        MustRun.SkipUnless(File.Exists(SharedCases.Folder("cases", unit, "narrative.json")), "shared cases");
        var accounts = NarrativeCase.Read(unit == "luzhou-2023" ? NarrativeCase.LuzhouFigures : NarrativeCase.PanzhihuaFigures);
        var forms = unit == "luzhou-2023" ? [] : NarrativeCase.Forms("disclosure");
        var lines = NarrativeCase.Render(accounts, forms, outline).Text.Lines.Where(l => l.Kind == NarrativeLineKind.Paragraph).Select(l => l.Text).ToList();
        var items = Items(unit).ToList();
        var missing = items.Where(i => !lines.Exists(l => Regex.IsMatch(l, @"(?<![\d.,])" + string.Join(@"[^；]*?(?<![\d.,])", i.Figures.Select(Regex.Escape))))).Select(i => i.Name).Distinct().ToList();

        Assert.True(items.Count > 70, $"{items.Count}");
        Assert.Equal(Exceptions.Keys.Where(k => k.StartsWith(unit, StringComparison.Ordinal)).Select(k => k[(unit.Length + 1)..]).Order(), missing.Order());
    }

    /// <summary>The figures that tables and forms determine, in all parts of the publication.</summary>
    private static IEnumerable<(string Name, string[] Figures)> Items(string unit)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedCases.Folder("cases", unit, "narrative.json")));
        return [.. All(document.RootElement).Where(i => IsDetermined(Text(i, "section"), Text(i, "item"))).Select(i => (Text(i, "item"), Figures(i))).Where(i => i.Item2.Length > 0)];
    }

    private static bool IsDetermined(string section, string item) =>
        !OwnWords.Any(w => section.Contains(w, StringComparison.Ordinal) || item.StartsWith(w, StringComparison.Ordinal)) && (!section.StartsWith("附件1 部门预算", StringComparison.Ordinal) || section.Contains("采购管理", StringComparison.Ordinal));

    private static string[] Figures(JsonElement item)
    {
        var compare = item.TryGetProperty("compare", out var c) && c.ValueKind == JsonValueKind.Object ? c : default;
        var delta = compare.ValueKind == JsonValueKind.Object ? Text(compare, "delta") : "";
        return
        [
            .. new[]
            {
                Text(item, "value") + Text(item, "unit").Replace("人次", "人", StringComparison.Ordinal).Replace("/年", "", StringComparison.Ordinal),
                Text(item, "percent"),
                delta.Length > 0 ? delta + "万元" : "",
                compare.ValueKind == JsonValueKind.Object ? Text(compare, "delta_percent") : "",
            }.Where(f => f.Length > 0),
        ];
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        JsonValueKind.Object when element.TryGetProperty("item", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => All(p.Value)),
        _ => [],
    };
}
