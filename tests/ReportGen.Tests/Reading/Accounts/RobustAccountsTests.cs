using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Accounts;

/// <summary>The law of reading for official tables: what offices do to them on the way does not change a figure, and raises no alarm.</summary>
public class RobustAccountsTests
{
    private static readonly Lazy<GridWorkbook> Drawn = new(() => WorkbookReader.Read(AccountsFile.Of(AccountsExample.Panzhihua())));

    public static TheoryData<string> Edits => [.. Known.Keys];

    private static Dictionary<string, Func<GridSheet, GridSheet>> Known { get; } = new(StringComparer.Ordinal)
    {
        ["shifted"] = s => s.Shifted(3, 2),
        ["a blank column before"] = s => s.WithBlankColumn(1),
        ["a blank column between names and amounts"] = s => s.WithBlankColumn(3),
        ["a blank row below the title"] = s => s.WithBlankRow(2),
        ["a blank row in the middle"] = s => s.WithBlankRow(12),
        ["no 栏次"] = WithoutColumnNumbers,
        ["no 行次"] = WithoutRowNumbers,
        ["neither 行次 nor 栏次"] = s => WithoutRowNumbers(WithoutColumnNumbers(s)),
        ["合计 last"] = TotalLast,
        ["codes in three cells"] = ThreeCells,
        ["codes before names"] = CodesBeforeNames,
        ["numbers typed as text"] = s => s.Cells(c => c with { Number = null }),
        ["amounts that look like months"] = s => s.Cells(c => c.Text == "0.00" ? c with { Text = "0", Number = 0 } : c.Number is null ? c : c with { Number = null, Text = c.Text.Replace(",", "", StringComparison.Ordinal) }),
        ["full-width figures"] = s => s.Cells(c => c.Number is null ? c : c with { Number = null, Text = Wide(c.Text) }),
        ["full-width codes"] = s => s.Cells(c => c.Number is null && c.Text.All(char.IsAsciiDigit) ? c with { Text = Wide(c.Text) } : c),
        ["codes stored as numbers"] = s => s.Cells(c => c.Number is null && c.Text.Length >= 3 && c.Text.All(char.IsAsciiDigit) ? c with { Number = decimal.Parse(c.Text, CultureInfo.InvariantCulture) } : c),
        ["white space in labels"] = s => s.Name.EndsWith("接待明细", StringComparison.Ordinal) || s.Name.EndsWith("文字说明", StringComparison.Ordinal) ? s : s.Cells(c => c.Number is null && c.Text.Length is > 1 and < 8 && !c.Text.Any(char.IsAsciiDigit) ? c with { Text = string.Join('　', c.Text.ToCharArray()) } : c),
        ["half-width brackets"] = s => s.Cells(c => c.Number is null ? c with { Text = c.Text.Replace('（', '(').Replace('）', ')') } : c),
        ["straight quotation marks"] = s => s.Cells(c => c.Text.StartsWith('注') || s.Name.EndsWith("文字说明", StringComparison.Ordinal) ? c : c with { Text = c.Text.Replace('“', '"').Replace('”', '"') }),
        ["titles with agency and year"] = s => s.Cells(c => c.Address.Row == 1 ? c with { Text = "某某局" + (s.Name.StartsWith("上年", StringComparison.Ordinal) ? "2019" : "2020") + "年度" + c.Text } : c),
        ["other tabs"] = s => s.Named(s.Name.StartsWith("上年", StringComparison.Ordinal) ? s.Name : "Sheet" + s.Name[..2]),
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_offices_do_to_tables_changes_no_figure(string edit)
    {
        var (read, findings) = Read(Drawn.Value.Each(Known[edit]));

        Assert.Empty(findings);
        AccountsExampleTests.AssertSame(AccountsExample.Panzhihua(), read);
        Assert.Equal(["PF-867"], AccountsChecks.Find(read, [], AccountsExample.Library.TieOuts).Select(f => f.Id));
    }

    [Fact]
    public void Amounts_in_yuan_tie_out_like_amounts_in_ten_thousands()
    {
        var yuan = Drawn.Value.Each(s => s.Cells(c =>
            c.Text.Contains("万元", StringComparison.Ordinal) && c.Address.Row == 3 ? c with { Text = "单位：元" }
            : c.Number is { } number && c.Text.Contains('.', StringComparison.Ordinal) ? c with { Number = number * 10000, Text = (number * 10000).ToString("0.00", CultureInfo.InvariantCulture) } : c));

        var (read, findings) = Read(yuan);

        Assert.Empty(findings);
        Assert.All(read.Tables.Where(t => t.Key != "TX"), t => Assert.Equal("元", t.MoneyUnit));
        // A difference of 100 元 is no rounding where 元 are printed.
        Assert.Equal(["PF-864"], AccountsChecks.Find(read, [], AccountsExample.Library.TieOuts).Select(f => f.Id));
    }

    [Fact]
    public void Tables_one_below_another_on_one_sheet_are_all_read()
    {
        var sheets = Drawn.Value.Sheets;
        var one = sheets.Take(14).Aggregate((upper, lower) => upper.Above(lower, 2)).Named("全部公开表");

        var (read, findings) = Read(new GridWorkbook([one, .. sheets.Skip(14)]));

        Assert.Empty(findings);
        AccountsExampleTests.AssertSame(AccountsExample.Panzhihua(), read);
    }

    [Fact]
    public void A_hidden_draft_is_not_read_and_is_told()
    {
        var draft = Drawn.Value.Sheets[0].Cells(c => c.Number is { } n ? c with { Number = n + 1 } : c).Named("旧稿", isHidden: true);

        var (read, findings) = Read(new GridWorkbook([draft, .. Drawn.Value.Sheets]));

        Assert.Equal("旧稿", Assert.Single(findings, f => f.Id == "PF-882").Place.Sheet);
        Assert.DoesNotContain(findings, f => f.Id == "PF-853");
        AccountsExampleTests.AssertSame(AccountsExample.Panzhihua(), read);
    }

    [Fact]
    public void A_hidden_sheet_without_an_official_table_is_any_other_sheet()
    {
        var notes = new GridSheet("备注", [new GridCell(new CellAddress(1, 1), "请于3月底前报送。", null)], []) { Hidden = true };

        Assert.Equal(("PF-853", "备注"), Read(new GridWorkbook([.. Drawn.Value.Sheets, notes])).Findings.Select(f => (f.Id, f.Place.Sheet)).Single());
    }

    [Fact]
    public void A_table_that_comes_twice_is_read_once_and_told()
    {
        var (read, findings) = Read(new GridWorkbook([.. Drawn.Value.Sheets, Drawn.Value.Sheets[0].Named("01 再一次")]));

        Assert.Equal("01 再一次", Assert.Single(findings, f => f.Id == "PF-868").Place.Sheet);
        Assert.Single(read.Tables, t => t.Key == "T1");
    }

    [Fact]
    public void A_workbook_without_official_tables_holds_no_accounts()
    {
        var other = new GridSheet("说明", [new GridCell(new CellAddress(1, 1), "收入支出决算总表、收入决算表另附。", null)], []);

        Assert.Null(AccountsReading.Read(new GridWorkbook([other]), "其他.xlsx", AccountsExample.Library.Sets).Accounts);
    }

    private static (FinalAccounts Accounts, IReadOnlyList<ReportGen.Model.Findings.Finding> Findings) Read(GridWorkbook workbook)
    {
        var (accounts, findings) = AccountsReading.Read(workbook, "决算数据.xlsx", AccountsExample.Library.Sets);
        Assert.NotNull(accounts);
        return (accounts, findings);
    }

    private static GridSheet WithoutColumnNumbers(GridSheet sheet) =>
        sheet.RowsWhere(c => c.Text == "栏次" || (c.Address.Column == 1 && c.Text == "1" && c.Number is null)).OrderDescending().Aggregate(sheet, (s, row) => s.WithoutRow(row));

    private static GridSheet WithoutRowNumbers(GridSheet sheet) =>
        sheet.Cells.Where(c => c.Text == "行次").Select(c => c.Address.Column).OrderDescending().ToList().Aggregate(sheet, (s, column) => s.WithoutColumn(column));

    /// <summary>The first row of subjects, 合计, below all others; Shanghai prints it there.</summary>
    private static GridSheet TotalLast(GridSheet sheet)
    {
        if (sheet.Cells.FirstOrDefault(c => c.Text == "合计" && c.Address.Column == 2) is not { } total) return sheet;
        var row = total.Address.Row;
        var last = sheet.Cells.Where(c => c.Address.Row >= row && !c.Text.StartsWith('注')).Max(c => c.Address.Row);
        return last == row ? sheet : sheet.Cells(c => c.Address.Row < row || c.Address.Row > last ? c : c with { Address = c.Address with { Row = c.Address.Row == row ? last : c.Address.Row - 1 } });
    }

    /// <summary>类, 款 and 项 in cells of their own.</summary>
    private static GridSheet ThreeCells(GridSheet sheet)
    {
        if (!sheet.Cells.Any(c => c.Address == new CellAddress(4, 1) && c.Text == "科目编码") || sheet.Cells.Count(c => c.Text == "科目编码") > 1) return sheet;
        var wide = sheet.WithBlankColumn(2).WithBlankColumn(2);
        var codes = wide.Cells.Where(c => c.Address.Column == 1 && c.Text.Length is 3 or 5 or 7 && c.Text.All(char.IsAsciiDigit)).ToList();
        var parts = codes.SelectMany(c => Enumerable.Range(0, (c.Text.Length - 1) / 2).Select(i =>
            new GridCell(new CellAddress(c.Address.Row, i + 1), i == 0 ? c.Text[..3] : c.Text.Substring((2 * i) + 1, 2), null)));
        var head = new[] { "类", "款", "项" }.Select((t, i) => new GridCell(new CellAddress(5, i + 1), t, null));
        return new GridSheet(
            wide.Name,
            [.. wide.Cells.Where(c => !codes.Contains(c)), .. parts, .. wide.Merges.Any(m => m.Contains(new CellAddress(5, 1))) ? head : []],
            [.. wide.Merges.Where(m => m.FirstColumn != 1 || m.FirstRow != 4), new CellRange(4, 1, 4, 3)]);
    }

    /// <summary>204 公共安全支出 in one cell, and no column of codes.</summary>
    private static GridSheet CodesBeforeNames(GridSheet sheet)
    {
        var codes = sheet.Cells.Where(c => c.Text.Length is 3 or 5 or 7 && c.Text.All(char.IsAsciiDigit) && sheet[c.Address with { Column = c.Address.Column + 1 }] is { Number: null }).ToDictionary(c => c.Address);
        return sheet.Cells(c => codes.ContainsKey(c.Address) || c.Text == "科目编码" ? null
            : codes.TryGetValue(c.Address with { Column = Math.Max(1, c.Address.Column - 1) }, out var code) && c.Address.Column > 1 ? c with { Text = code.Text + c.Text } : c);
    }

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
