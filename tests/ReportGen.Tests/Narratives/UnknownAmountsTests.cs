using ReportGen.Model.Accounts;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Narratives;

/// <summary>What is blank because it was forgotten is not known, and no text makes it 0; a 0 that is written is one.</summary>
public sealed class UnknownAmountsTests
{
    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void A_blank_total_table_costs_its_sentence(string outline)
    {
        var (text, findings) = NarrativeCase.Render(With("T1", t => t.Blank()), outline);

        Assert.DoesNotMatch("收、?支总计(?:均为)?0", NarrativeCase.Printed(text));
        Assert.Contains(findings, f => f.Id == "PF-870");
    }

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void A_written_0_is_printed(string outline) =>
        Assert.Matches("收、?支总计(?:均为)?0(?:.00)?万元", NarrativeCase.Printed(NarrativeCase.Render(With("T1", t => t.Blank("0.00")), outline).Text));

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void An_unknown_budget_is_no_budget_of_0(string outline)
    {
        var accounts = Without(With("T7", t => t with { Rows = [.. t.Rows.Select(r => r with { Cells = r.Cells.SetItem("预算数", r["预算数"]! with { Text = "", Figure = Figure.Blank }) })] }));
        var text = NarrativeCase.Printed(NarrativeCase.Render(accounts, outline).Text);

        Assert.DoesNotMatch("未安排预算|预算为?0(?:.00)?万元", text);
        Assert.Contains("96.71万元", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1", "收入总计", "决算数", null)]
    [InlineData("T3", "合计", "基本支出", null)]
    [InlineData("T7", "合计", "决算数", null)]
    [InlineData("T9", "合计", "合计", 0)]
    public void A_cell_of_a_blank_table_is_known_only_where_the_table_says_that_it_is_empty(string key, string row, string column, int? expected)
    {
        var accounts = With(key, t => t.Blank());
        var table = accounts[key]!;
        var cell = table[row]?[column] ?? table.Title with { Text = "", Figure = Figure.Blank };

        Assert.Equal(expected, accounts.Set.AmountOf(table, table[row] ?? new AccountsRow(row, "", table.Title, []), column, cell));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("不涉及")]
    [InlineData("约若干")]
    public void A_mark_for_not_applicable_is_no_amount(string mark)
    {
        var figures = NarrativeCase.PanzhihuaFigures.Replace("政府采购工程支出 | | 0.00", $"政府采购工程支出 | | {mark}", StringComparison.Ordinal)
            .Replace("越野车 | — | 3", $"越野车 | — | {mark}", StringComparison.Ordinal)
            .Replace("机关运行经费 | | 643.70", $"机关运行经费 | | {mark}", StringComparison.Ordinal);
        var (text, findings) = NarrativeCase.Render(NarrativeCase.Read(figures), "sichuan-2023");

        Assert.DoesNotMatch($"政府采购工程支出|越野车|{mark}(?:万元|辆)", NarrativeCase.Printed(text));
        Assert.Contains("政府采购货物支出143.86万元、政府采购服务支出785.33万元", NarrativeCase.Printed(text), StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Id == "PF-870" && f.Message.In(Language.Chinese).Contains("机关运行经费", StringComparison.Ordinal));
        Assert.DoesNotContain(findings, f => f.Id == "PF-871");
    }

    [Fact]
    public void An_amount_that_is_withheld_prints_its_stars()
    {
        var figures = NarrativeCase.PanzhihuaFigures.Replace("政府采购工程支出 | | 0.00", "政府采购工程支出 | | **", StringComparison.Ordinal);

        Assert.Contains("政府采购工程支出**万元", NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(figures), "sichuan-2023").Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sichuan-2020")]
    [InlineData("sichuan-2023")]
    [InlineData("mof-standard")]
    public void The_reason_of_a_change_stands_beside_a_comparison_only(string outline)
    {
        const string reason = "两年均未安排，没有开支";
        var figures = NarrativeCase.PanzhihuaFigures;
        var first = figures.Replace("因公出国（境）费 | 0.00 | 0.00 | 0.00", "因公出国（境）费 | 0.00 | 0.00 | ", StringComparison.Ordinal);

        Assert.Contains(reason, NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(figures), outline).Text), StringComparison.Ordinal);
        Assert.DoesNotContain(reason, NarrativeCase.Printed(NarrativeCase.Render(NarrativeCase.Read(first) with { Previous = [] }, outline).Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("年初预算数 | 全年预算数 | 决算数", "合计 | 7000.00 | 7970.77 | 7970.77", "年初预算为7000.00万元，决算为7970.77万元，完成年初预算的113.87%。")]
    [InlineData("年初预算数 | 全年预算数 | 决算数", "合计 | | 7970.77 | 7970.77", "一般公共预算财政拨款支出全年预算为7970.77万元，决算为7970.77万元，完成全年预算的100%。")]
    [InlineData("全年预算数 | 决算数", "合计 | 7970.77 | 7970.77", "一般公共预算财政拨款支出全年预算为7970.77万元，决算为7970.77万元，完成全年预算的100%。")]
    public void Where_one_budget_is_blank_the_other_is_named(string columns, string total, string printed)
    {
        var (text, findings) = NarrativeCase.Render(Budget(columns, total), "mof-standard");

        Assert.Contains(printed, NarrativeCase.Printed(text), StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Id is "PF-871" or "PF-878" && f.Message.In(Language.Chinese).Contains("预算数", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("年初预算数 | 全年预算数 | 决算数", "合计 | | | 7970.77", "一般公共预算财政拨款支出年初预算数")]
    [InlineData("全年预算数 | 决算数", "合计 | | 7970.77\n2040201 行政运行 | 4233.54 | 4233.54", "一般公共预算财政拨款支出全年预算数")]
    public void A_budget_that_is_nowhere_is_told(string columns, string total, string missing)
    {
        var (text, findings) = NarrativeCase.Render(Budget(columns, total), "mof-standard");

        Assert.Contains("一般公共预算财政拨款支出决算为7970.77万元。", NarrativeCase.Printed(text), StringComparison.Ordinal);
        Assert.Contains(findings, f => f.Id == "PF-878" && f.Message.In(Language.Chinese).Contains(missing, StringComparison.Ordinal));
    }

    private static FinalAccounts Budget(string columns, string rows)
    {
        var figures = NarrativeCase.PanzhihuaFigures;
        var (start, end) = (figures.IndexOf("== BX", StringComparison.Ordinal), figures.IndexOf("== OP", StringComparison.Ordinal));
        return NarrativeCase.Read($"{figures[..start]}== BX | {columns}\n{rows}\n\n{figures[end..]}");
    }

    private static FinalAccounts With(string key, Func<AccountsTable, AccountsTable> change)
    {
        var accounts = NarrativeCase.Read(NarrativeCase.PanzhihuaFigures);
        return accounts with { Tables = accounts.Tables.Replace(accounts[key]!, change(accounts[key]!)) };
    }

    /// <summary>The operating information says the three expenses too.</summary>
    private static FinalAccounts Without(FinalAccounts accounts)
    {
        var table = accounts["OP"]!;
        return accounts with { Tables = accounts.Tables.Replace(table, table with { Rows = table.Rows.RemoveAll(r => r.Cells.ContainsKey("预算数") && r.Name.Contains('费', StringComparison.Ordinal) && !r.Name.Contains("运行经费", StringComparison.Ordinal)) }) };
    }
}
