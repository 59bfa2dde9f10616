using ReportGen.Model.Accounts;
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
