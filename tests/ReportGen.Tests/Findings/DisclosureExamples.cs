using System.Collections.Immutable;
using ReportGen.App.Disclosures;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rendering.Narratives;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Findings;

/// <summary>PF-834 to PF-840: forms of another unit or year, accounts without a year or a name, figures that cannot be drawn, amounts in a doubtful unit.</summary>
internal static class DisclosureExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-834", () => [.. FormsOfAccounts.Find(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), NarrativeCase.Forms("luzhou-2023", "inbox").Take(1).Select(f => f.Form)).Where(f => f.Id == "PF-834")]),
        ("PF-835", () => [.. FormsOfAccounts.Find(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), NarrativeCase.Forms("luzhou-2023", "inbox").Take(1).Select(f => f.Form)).Where(f => f.Id == "PF-835")]),
        ("PF-836", () => [.. DisclosureNames.Check(AccountsExample.Panzhihua() with { Year = null })]),
        ("PF-837", () => [.. DisclosureNames.Check(AccountsExample.Panzhihua() with { Tables = [] })]),
        ("PF-838", () => Figure("收、支决算总计变动情况图")),
        ("PF-839", () => Figure("收入构成图")),
        ("PF-840", () => NarrativeCase.Render(NarrativeCase.Read(NarrativeCase.PanzhihuaFigures), [Yuan()], "sichuan-2020").Findings.Where(f => f.Id == "PF-840")),
    ];

    /// <summary>A unit in its first year, whose text has one figure.</summary>
    private static ImmutableArray<Finding> Figure(string name) =>
        NarrativeCase.RenderOne(AccountsExample.Panzhihua() with { Previous = [] }, $"## 一、收入支出决算总体情况说明\n【图 {name}】\n").Findings;

    /// <summary>A form whose amounts are checked to be in 元 below a heading of 万元.</summary>
    private static NarrativeForm Yuan()
    {
        var form = NarrativeCase.Forms("kits", "sichuan-2020-project")[0];
        return form with { AmountInDoubt = FindingCatalogue.Find("PF-410", form.Form.TotalFunds![FundsColumn.AdjustedBudget]!.Place) };
    }
}
