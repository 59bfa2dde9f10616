using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Rendering.Accounts;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Accounts;

/// <summary>What is read from official tables as they are filled in, and what is told instead of guessed.</summary>
public class AccountsReadingTests
{
    public static TheoryData<string> Sets => [.. AccountsExample.Library.Sets.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_cell_of_a_blank_workbook_can_be_filled_and_is_read_back_where_it_stands(string id)
    {
        var blank = WorkbookReader.Read(AccountsWorkbook.RenderBlank(AccountsExample.Library.Find(id)!, 2024, 3));
        var inputs = CellsOf(Read(blank).Accounts).Where(c => c.IsBlank).DistinctBy(c => c.Place).ToList();
        var numbers = inputs.Select((c, i) => (c.Place, Number: (100m * i) + 7)).ToDictionary(c => (c.Place.Sheet, c.Place.Cell), c => c.Number);
        var filled = blank.Each(sheet => new GridSheet(
            sheet.Name,
            sheet.Cells.Concat(numbers.Where(n => n.Key.Sheet == sheet.Name).Select(n => new GridCell(At(n.Key.Cell), n.Value.ToString(CultureInfo.InvariantCulture), n.Value))),
            sheet.Merges));

        var (accounts, findings) = Read(filled);

        Assert.Empty(findings);
        Assert.Equal(id, accounts.Set.Id);
        var read = CellsOf(accounts).DistinctBy(c => c.Place).ToDictionary(c => (c.Place.Sheet, c.Place.Cell));
        Assert.True(inputs.Count > 300);
        Assert.All(numbers, n => Assert.True(read[n.Key].Number == n.Value || read[n.Key].Trimmed == n.Value.ToString(CultureInfo.InvariantCulture), n.Key.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_blank_workbook_is_recognised_with_all_its_tables_and_their_columns(string id)
    {
        var set = AccountsExample.Library.Find(id)!;
        var (accounts, findings) = Read(WorkbookReader.Read(AccountsWorkbook.RenderBlank(set, 2024, 30)));

        Assert.Empty(findings);
        Assert.Equal((id, 2024), (accounts.Set.Id, accounts.Year));
        Assert.Equal(set.Tables.Select(t => t.Key), accounts.Tables.Select(t => t.Key));
        Assert.Equal(["T1", "T4", "T5", "T7"], accounts.Previous.Select(t => t.Key).Order(StringComparer.Ordinal));
        Assert.All(accounts.Previous, t => Assert.Equal(2023, t.Year));
    }

    [Fact]
    public void A_figure_is_found_by_table_row_and_column_with_its_place()
    {
        var accounts = Read(Example()).Accounts;

        var total = accounts["T1"]!["本年收入合计"]!["决算数"]!;
        Assert.Equal((8362.40m, "决算数据.xlsx", "01 收入支出决算总表", "C34"), (total.Number, total.Place.File, total.Place.Sheet, total.Place.Cell));
        Assert.Equal(7153.94m, accounts["T5"]!["204"]!["合计"]!.Number);
        Assert.Equal(52.00m, accounts["T5"]!["2040299"]!["项目支出"]!.Number);
        Assert.Equal(108.89m, accounts.Before("T7")!["公务用车运行维护费"]!["决算数"]!.Number);
        Assert.Equal("执法执勤用车", accounts["OP"]!["执法执勤用车"]!.Name);
        Assert.StartsWith("厉行节约", accounts.Text("“三公”经费决算与预算差异原因")!.Text, StringComparison.Ordinal);
        Assert.Null(accounts["T1"]!["没有这一行"]);
        Assert.Null(accounts["T1"]!["本年收入合计"]!["没有这一栏"]);
        Assert.Null(accounts["T99"]);
        Assert.Null(accounts.Text("决算与预算差异原因"));
    }

    [Theory]
    [InlineData("01", "A7", "一、捐赠收入", "PF-854")]
    [InlineData("02", "C8", "约一千", "PF-859")]
    [InlineData("02", "C8", "12亿元", "PF-859")]
    [InlineData("02", "C8", "12,34", "PF-859")]
    [InlineData("02", "A8", "", "")]
    [InlineData("02", "C8", "*", "")]
    [InlineData("02", "C8", "/", "")]
    [InlineData("02", "C8", "", "")]
    [InlineData("02", "C4", "", "PF-855")]
    [InlineData("02", "C4", "全部收入", "PF-854 PF-855")]
    [InlineData("02", "E3", "", "PF-858")]
    [InlineData("02", "E3", "金额单位：元", "PF-883")]
    [InlineData("02", "A1", "收入情况", "")]
    [InlineData("05", "B8", "没有这个科目", "")]
    [InlineData("06", "A12", "说明", "")]
    public void A_cell_that_is_not_as_printed_is_told_or_read_all_the_same(string tab, string cell, string text, string ids)
    {
        var edited = Example().Each(s => !s.Name.StartsWith(tab, StringComparison.Ordinal) ? s : new GridSheet(
            cell == "A1" ? "表" : s.Name,
            s.Cells.Where(c => c.Address != At(cell)).Concat(text.Length == 0 ? [] : [new GridCell(At(cell), text, null)]),
            s.Merges));

        Assert.Equal(ids, string.Join(' ', Read(edited).Findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_picture_in_place_of_an_amount_is_told_and_no_zero()
    {
        var edited = Example().Each(s => !s.Name.StartsWith("02", StringComparison.Ordinal) ? s : new GridSheet(
            s.Name, s.Cells.Select(c => c.Address == At("C8") ? new GridCell(c.Address, "", null) { IsPicture = true } : c), s.Merges));

        var finding = Assert.Single(Read(edited).Findings);
        Assert.Equal(("PF-859", "C8", "（图片）"), (finding.Id, finding.Place.Cell, finding.Value));
    }

    [Fact]
    public void A_subject_without_code_is_known_by_its_name_below_the_subject_above()
    {
        var (accounts, findings) = Read(WithoutCodes("06"));

        // The name of 2089901 went over to 2089999: which of them is meant, nobody can tell from the name.
        Assert.Equal(("PF-860", "B21"), (Assert.Single(findings).Id, findings[0].Place.Cell));
        Assert.Equal(AccountsExample.Panzhihua()["T5"]!.Rows.Select(r => r.Code == "2089901" ? "" : r.Code), accounts["T5"]!.Rows.Select(r => r.Code));
    }

    [Fact]
    public void A_subject_without_code_and_with_a_name_of_its_own_is_told_and_kept()
    {
        var strange = WithoutCodes("06").Each(s => s.Cells(c => c.Text == "住房公积金" && s.Name.StartsWith("06", StringComparison.Ordinal) ? c with { Text = "购车补贴" } : c));
        var (accounts, findings) = Read(strange);

        Assert.Equal("购车补贴", findings.Last(f => f.Id == "PF-860").Value);
        Assert.Equal(335.37m, accounts["T5"]!["购车补贴"]!["合计"]!.Number);
    }

    [Fact]
    public void The_set_that_fits_best_is_taken()
    {
        var nine = AccountsWorkbook.RenderBlank(AccountsExample.Library.Find("mof-standard")!, 2024, 5);

        Assert.Equal("mof-standard", Read(WorkbookReader.Read(nine)).Accounts.Set.Id);
        Assert.Equal("sichuan-2020", Read(Example()).Accounts.Set.Id);
    }

    [Fact]
    public void A_table_that_the_set_does_not_have_is_not_taken_for_the_one_with_its_number()
    {
        // The fifth table of Sichuan is another than the fifth of the nation.
        var (accounts, findings) = AccountsReading.Read(Example(), "决算数据.xlsx", [AccountsExample.Library.Find("mof-standard")!]);

        Assert.All(findings, f => Assert.Equal("PF-853", f.Id));
        Assert.Equal(["05", "07", "09", "12", "13"], findings.Select(f => f.Place.Sheet[..2]).Order(StringComparer.Ordinal));
        Assert.Equal(7970.77m, accounts!["T5"]!["合计"]!["合计"]!.Number);
    }

    private static GridWorkbook Example() => WorkbookReader.Read(AccountsFile.Of(AccountsExample.Panzhihua()));

    private static GridWorkbook WithoutCodes(string tab) => Example().Each(s => s.Name.StartsWith(tab, StringComparison.Ordinal) ? s.Cells(c => c.Address is { Column: 1, Row: > 5 } && c.Text.All(char.IsAsciiDigit) ? null : c) : s);

    private static CellAddress At(string cell) => CellAddress.TryParse(cell, out var address) ? address : throw new ArgumentException(cell);

    private static IEnumerable<ReportGen.Model.Cells.Entry> CellsOf(FinalAccounts accounts) => accounts.Tables.Concat(accounts.Previous).SelectMany(t => t.Rows).SelectMany(r => r.Cells.Values);

    private static (FinalAccounts Accounts, IReadOnlyList<Finding> Findings) Read(GridWorkbook workbook)
    {
        var (accounts, findings) = AccountsReading.Read(workbook, "决算数据.xlsx", AccountsExample.Library.Sets);
        Assert.NotNull(accounts);
        return (accounts, findings);
    }
}
