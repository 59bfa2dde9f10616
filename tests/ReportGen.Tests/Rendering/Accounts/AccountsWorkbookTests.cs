using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Rendering.Accounts;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Narratives;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Accounts;

/// <summary>The workbook of a table set: which sheets, in which order, with which printed words.</summary>
public class AccountsWorkbookTests
{
    public static TheoryData<string, int> Sets => new() { { "mof-standard", 9 }, { "sichuan-2020", 14 }, { "sichuan-2023", 13 } };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_table_has_its_sheet_in_the_order_of_the_set_with_number_and_year(string id, int published)
    {
        var set = AccountsExample.Library.Find(id)!;
        var sheets = Blank(set).Sheets;

        Assert.Equal(published, set.Tables.Count(t => t.IsPublished));
        Assert.Equal(set.Tables.Select(t => t.Title), sheets.Take(set.Tables.Length).Select(s => s[new CellAddress(1, 1)]!.Text));
        Assert.All(set.Tables.Zip(sheets), t => Assert.Equal(t.First.IsPublished, t.First.Number.Length > 0 && t.Second.Cells.Any(c => c.Text == t.First.Number)));
        Assert.All(sheets.Take(set.Tables.Length), s => Assert.Equal("2024年度", s[new CellAddress(2, 1)]!.Text));
        Assert.All(sheets.Skip(set.Tables.Length), s => Assert.Equal("2023年度", s[new CellAddress(2, 1)]!.Text));
        Assert.All(sheets, s => Assert.True(s.Name.Length <= 31, s.Name));
    }

    [Fact]
    public void A_title_that_no_tab_can_bear_is_cut_between_characters_and_changed()
    {
        var set = AccountsExample.Library.Find("mof-standard")!;
        var table = set.Tables[0];
        var titles = new[] { new string('长', 27) + "𠮷𠮷", "收入/支出[总表]?" };

        var sheets = Blank(set with { Tables = [.. titles.Select(t => table with { Title = t, Before = null })] }).Sheets;

        Assert.Equal(["01 " + new string('长', 27), "02 收入_支出_总表__"], sheets.Select(s => s.Name));
        Assert.Equal(titles, sheets.Select(s => s[new CellAddress(1, 1)]!.Text));
    }

    [Fact]
    public void Numbers_of_rows_and_columns_are_printed_where_the_set_has_them()
    {
        Assert.Contains(Blank(AccountsExample.Library.Find("sichuan-2020")!).Sheets[0].Cells, c => c.Text == "行次");
        Assert.DoesNotContain(Blank(AccountsExample.Library.Find("sichuan-2020")! with { HasLineNumbers = false }).Sheets.SelectMany(s => s.Cells), c => c.Text is "行次" or "栏次");
    }

    [Fact]
    public void A_sheet_of_amounts_names_its_unit_and_one_of_words_does_not()
    {
        var sheets = Blank(AccountsExample.Library.Find("mof-standard")!).Sheets;

        Assert.All(sheets, s => Assert.Equal(!s.Name.EndsWith("文字说明", StringComparison.Ordinal), s.Cells.Any(c => c.Text == "单位：万元")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void As_many_rows_are_left_free_as_were_asked_for(int rows)
    {
        var set = AccountsExample.Library.Find("mof-standard")!;
        var income = WorkbookReader.Read(AccountsWorkbook.RenderBlank(set, 2024, rows)).Sheets[1];

        // 合计 and the free rows, all lined; lines are no content, so the workbook with one row more is compared.
        var more = AccountsWorkbook.RenderBlank(set, 2024, rows + 1);
        Assert.NotEqual(AccountsWorkbook.RenderBlank(set, 2024, rows).Length, more.Length);
        Assert.Single(income.Cells, c => c.Text == "合计");
    }

    [Fact]
    public void The_same_accounts_give_the_same_bytes() =>
        Assert.Equal(AccountsFile.Of(AccountsExample.Panzhihua()), AccountsFile.Of(AccountsExample.Panzhihua()));

    [Fact]
    public void An_amount_is_a_number_and_what_is_no_exact_number_stays_as_it_was_written()
    {
        var sheet = WorkbookReader.Read(AccountsFile.Of(AccountsExample.Panzhihua().With("T1|其他收入|决算数=约 92; T1|事业收入|决算数=***"))).Sheets[0];

        Assert.Equal(7970.77m, Beside(sheet, "一、一般公共预算财政拨款收入").Number);
        Assert.Equal("7,970.77", Beside(sheet, "一、一般公共预算财政拨款收入").Text);
        Assert.Equal((null, "约 92"), (Beside(sheet, "八、其他收入").Number, Beside(sheet, "八、其他收入").Text));
        Assert.Equal((null, "***"), (Beside(sheet, "五、事业收入").Number, Beside(sheet, "五、事业收入").Text));
    }

    [Fact]
    public void Totals_of_the_shorter_list_stand_beside_those_of_the_longer_one()
    {
        var sheet = Blank(AccountsExample.Library.Find("mof-standard")!).Sheets[0];

        Assert.Equal(2, sheet.Cells.Count(c => c.Text == "总计"));
        Assert.Single(sheet.Cells.Where(c => c.Text == "总计").Select(c => c.Address.Row).Distinct());
    }

    [Fact]
    public void A_subject_that_the_lists_do_not_know_is_printed_in_its_place()
    {
        var sheet = WorkbookReader.Read(AccountsFile.Of(AccountsExample.Panzhihua().With("T6|30198其他补贴|决算数=1"))).Sheets.Single(s => s.Name.StartsWith("08", StringComparison.Ordinal));

        var row = sheet.Cells.Single(c => c.Text == "30198").Address.Row;
        Assert.True(sheet.Cells.Single(c => c.Text == "30114").Address.Row < row && row < sheet.Cells.Single(c => c.Text == "30199").Address.Row);
    }

    [Fact]
    public void A_table_that_the_accounts_lack_has_no_sheet()
    {
        var accounts = AccountsExample.Panzhihua();
        var sheets = WorkbookReader.Read(AccountsFile.Of(accounts with { Tables = accounts.Tables.Remove(accounts["D1"]!), Previous = [] })).Sheets;

        Assert.Equal(accounts.Tables.Length - 1, sheets.Count);
        Assert.DoesNotContain(sheets, s => s.Name.StartsWith("05", StringComparison.Ordinal) || s.Name.StartsWith("上年", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "本单位本年度没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。")]
    [InlineData("此表无数据。", "此表无数据。")]
    public void A_table_without_data_keeps_its_grid_and_says_so_once(string filled, string expected)
    {
        var accounts = AccountsExample.Of(NarrativeCase.LuzhouFigures);
        var table = accounts["T9"]! with { Notes = filled.Length == 0 ? [] : [accounts["T9"]!.Title with { Text = filled }] };
        var sheet = WorkbookReader.Read(AccountsFile.Of(accounts with { Tables = [table], Previous = [] })).Sheets.Single();

        Assert.Contains(sheet.Cells, c => c.Text == "科目编码");
        Assert.Equal(expected, Assert.Single(sheet.Cells, c => c.Text.Contains('无', StringComparison.Ordinal)).Text);
    }

    public static TheoryData<string> Units => new() { NarrativeCase.PanzhihuaFigures, NarrativeCase.LuzhouFigures };

    [Theory]
    [MemberData(nameof(Units))]
    public void What_was_printed_and_read_is_printed_again_the_same_and_has_no_findings_of_its_own(string figures)
    {
        var printed = AccountsFile.Of(AccountsExample.Of(figures));
        var (read, findings) = AccountsReading.Read(WorkbookReader.Read(printed), "决算数据.xlsx", AccountsExample.Library.Sets);

        Assert.Equal(printed, AccountsFile.Of(read!));
        Assert.DoesNotContain(findings, f => f.Severity > Severity.Hint);
        Assert.Equal(Found(AccountsExample.Of(figures)).Where(f => f != "PF-852"), Found(read!));
    }

    private static IEnumerable<string> Found(FinalAccounts accounts) =>
        AccountsChecks.Find(accounts, [], AccountsExample.Library.TieOuts).Select(f => f.Id).Order(StringComparer.Ordinal);

    private static GridCell Beside(GridSheet sheet, string label) => sheet[sheet.Cells.Single(c => c.Text == label).Address with { Column = 3 }]!;

    private static GridWorkbook Blank(TableSet set) => WorkbookReader.Read(AccountsWorkbook.RenderBlank(set, 2024, 3));
}
