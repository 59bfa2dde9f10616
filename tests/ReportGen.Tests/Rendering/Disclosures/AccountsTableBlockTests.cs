using ReportGen.Model.Accounts;
using ReportGen.Rendering.Disclosures;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Rendering.Disclosures;

public sealed class AccountsTableBlockTests
{
    private static readonly FinalAccounts Accounts = AccountsExample.Panzhihua();

    public static TheoryData<string> Published => [.. Accounts.Set.Tables.Where(t => t.IsPublished && Accounts[t.Key] is not null).Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_table_fills_its_grid_whole_and_on_paper(string key)
    {
        var (definition, table) = (Accounts.Set[key]!, Accounts[key]!);
        Assert.NotEmpty(TableGrid.Of(AccountsTableBlock.Of(Accounts, definition, table)));
        Assert.All(AccountsTableBlock.OnPaper(Accounts, definition, table), part =>
        {
            Assert.NotEmpty(TableGrid.Of(part));
            Assert.InRange(part.Columns, 1, ColumnSelection.MostOnPage);
        });
    }

    [Fact]
    public void The_head_stands_above_and_its_rows_are_repeated()
    {
        var table = AccountsTableBlock.Of(Accounts, Accounts.Set["T2"]!, Accounts["T2"]!);
        Assert.Equal("收入决算表", table.Title);
        Assert.Contains(table.HeadLines, l => l is { Left: "2020年度", Right: "公开02表" });
        Assert.Contains(table.HeadLines, l => l.Right == "单位：万元");
        Assert.All(table.Rows.Take(table.HeaderRows).SelectMany(r => r.Cells), c => Assert.True(c.Bold));
        Assert.Contains(table.Rows.Skip(table.HeaderRows).SelectMany(r => r.Cells), c => c is { Text: "8,362.40", Number: 8362.40m });
    }

    [Fact]
    public void A_wide_table_leaves_out_what_holds_nothing_and_says_so()
    {
        var (definition, table) = (Accounts.Set["D2"]!, Accounts["D2"]!);
        Assert.True(AccountsTableBlock.Of(Accounts, definition, table).Columns > ColumnSelection.MostOnPage);
        var paper = Assert.Single(AccountsTableBlock.OnPaper(Accounts, definition, table));
        Assert.Contains("没有列出的栏目没有填报", paper.Note, StringComparison.Ordinal);
        Assert.Contains(Texts(paper), t => t == "7,970.77");
    }

    [Theory]
    [InlineData("4000.00", "3970.77", "均无数据")]
    [InlineData("4000.01", "3970.77", "均无数据")]
    [InlineData("4000.00", "970.77", "没有填报")]
    [InlineData("4000.00", "**", "没有填报")]
    public void The_blank_columns_of_a_wide_table_hold_nothing_where_the_others_add_up(string pay, string goods, string said)
    {
        var accounts = AccountsExample.Of($"套表 sichuan-2020\n年度 2020\n== D2 | 合计 | 工资福利支出/基本工资 | 商品和服务支出/小计 | 商品和服务支出/办公费\n合计 | 7970.77 | {pay} | {goods} | {goods}");

        Assert.EndsWith($"没有列出的栏目{said}。", Assert.Single(AccountsTableBlock.OnPaper(accounts, accounts.Set["D2"]!, accounts["D2"]!)).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_is_not_parted_further_is_a_part_itself()
    {
        var accounts = AccountsExample.Of("套表 sichuan-2020\n年度 2020\n== D2 | 合计 | 对企业补助/小计\n合计 | 4000.00 | 4000.00");

        Assert.EndsWith("没有列出的栏目均无数据。", Assert.Single(AccountsTableBlock.OnPaper(accounts, accounts.Set["D2"]!, accounts["D2"]!)).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subtotal_without_its_parts_leaves_them_open()
    {
        var accounts = AccountsExample.Of("套表 sichuan-2020\n年度 2020\n== D2 | 合计 | 工资福利支出/小计\n合计 | 4000.00 | 4000.00");

        Assert.EndsWith("没有列出的栏目没有填报。", Assert.Single(AccountsTableBlock.OnPaper(accounts, accounts.Set["D2"]!, accounts["D2"]!)).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_filled_columns_go_on_several_pages_with_the_same_labels()
    {
        var (definition, table) = (Accounts.Set["D2"]!, Accounts["D2"]!);
        var filled = table with { Rows = [.. table.Rows.Select(r => r with { Cells = r.Cells.SetItems(definition.Lists[0].Columns.Select(c => KeyValuePair.Create(c.Name, r.Cells.Values.First(v => !v.IsBlank)))) })] };
        var parts = AccountsTableBlock.OnPaper(Accounts, definition, filled);
        Assert.True(parts.Length > 3);
        Assert.All(parts, p => Assert.Contains("科目名称", Texts(p)));
        Assert.All(parts[..^1], p => Assert.Empty(p.Note));
    }

    [Fact]
    public void A_table_without_data_keeps_its_grid_and_gets_its_sentence()
    {
        var definition = Accounts.Set["T8"]!;
        var table = AccountsTableBlock.Of(Accounts, definition, Accounts["T8"]! with { Rows = [], Notes = [] });
        Assert.Equal(definition.EmptySentence, table.Note);
        Assert.True(table.Rows.Length > table.HeaderRows);
    }

    private static IEnumerable<string> Texts(TableBlock table) => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text);
}
