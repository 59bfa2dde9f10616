using System.Text.Json;
using ReportGen.Model.Findings;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Rules.Narratives;

/// <summary>The reasons that two units published are right, and none of them is called wrong.</summary>
public sealed class PublishedReasonsTests
{
    private static readonly (string Item, string Row)[] Rows =
    [
        ("一、|收、支总计", "收支总计变动原因"), ("1、|收、支总计", "收支总计变动原因"), ("四、|收、支总计", "财政拨款收支总计变动原因"), ("四、|财政拨款收、支总计", "财政拨款收支总计变动原因"),
        ("五、|一般公共预算财政拨款支出", "一般公共预算财政拨款支出变动原因"), ("七、|“三公”经费财政拨款支出决算", "“三公”经费决算与预算差异原因"),
        ("七、|公务用车购置及运行维护费支出", "公务用车购置及运行维护费变动原因"), ("七、|公务接待费支出", "公务接待费变动原因"), ("十、|机关运行经费支出", "机关运行经费变动原因"),
    ];

    [SkippableTheory]
    [InlineData("panzhihua-2020", "sichuan-2020", 6)]
    [InlineData("luzhou-2023", "sichuan-2023", 6)]
    public void No_published_reason_is_called_wrong(string unit, string outline, int fewest)
    {
        MustRun.SkipUnless(File.Exists(SharedCases.Folder("cases", unit, "narrative.json")), "shared cases");
        var reasons = Reasons(unit).ToList();
        var accounts = reasons.Aggregate(
            NarrativeCase.Read(AccountsExample.Figures(unit)),
            (made, r) => made.With($"TX|{r.Row}|内容={r.Reason}"));

        var found = NarrativeCase.Render(accounts, outline).Findings.Where(f => f.Id is "PF-876" or "PF-877" or "PF-879" or "PF-880" && f.Severity > Severity.Hint);

        Assert.True(reasons.Count >= fewest, string.Join('、', reasons.Select(r => r.Row)));
        Assert.Empty(found.Select(f => $"{f.Id} {f.Place.Cell} {f.Message}"));
    }

    private static IEnumerable<(string Row, string Reason)> Reasons(string unit)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedCases.Folder("cases", unit, "narrative.json")));
        return
        [
            .. from item in All(document.RootElement)
               let section = item.GetProperty("section").GetString()!
               let reason = item.GetProperty("reason").GetString()!
               where reason.Length > 0
               from row in Rows
               where section.Contains(row.Item.Split('|')[0], StringComparison.Ordinal) && item.GetProperty("item").GetString() == row.Item.Split('|')[1]
               select (row.Row, reason.Replace(';', '；').TrimStart('主', '要', '原', '因', '是')),
        ];
    }

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        JsonValueKind.Object when element.TryGetProperty("item", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => All(p.Value)),
        _ => [],
    };
}
