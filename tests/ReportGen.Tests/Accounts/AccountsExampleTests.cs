using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.TieOuts;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Accounts;

/// <summary>The example of final accounts: drawn from published figures, read back, checked.</summary>
public class AccountsExampleTests
{
    private static string Workbook => Path.Combine(AccountsExample.Folder, "决算数据.xlsx");

    [Theory]
    [InlineData("panzhihua-2020")]
    [InlineData("luzhou-2023")]
    public void The_example_workbook_is_made_of_the_list_beside_it(string unit)
    {
        var path = Path.Combine(AccountsExample.FolderOf(unit), "决算数据.xlsx");
        var made = AccountsFile.Of(AccountsExample.Of(AccountsExample.Figures(unit)));
        if (Environment.GetEnvironmentVariable("REPORTGEN_MAKE_EXAMPLES") is { Length: > 0 }) File.WriteAllBytes(path, made);

        Assert.Equal(SheetPicture.Of(made), SheetPicture.Of(File.ReadAllBytes(path)));
    }

    [Fact]
    public void What_was_printed_is_read_back()
    {
        var printed = AccountsExample.Panzhihua();
        var (read, findings) = AccountsReading.Read(WorkbookReader.Read(AccountsFile.Of(printed)), "决算数据.xlsx", AccountsExample.Library.Sets);

        Assert.Empty(findings);
        Assert.Equal(printed.Set.Id, read!.Set.Id);
        Assert.Equal(2020, read.Year);
        Assert.Equal(printed.Set.Tables.Length, read.Tables.Length);
        AssertSame(printed, read);
        Assert.Equal("攀枝花市公安局交通警察支队", read.Agency!.Text);
    }

    [Fact]
    public void Only_the_carry_over_is_told_and_only_as_a_hint()
    {
        var finding = Assert.Single(AccountsChecks.Find(AccountsExample.Panzhihua(), [], AccountsExample.Library.TieOuts));

        Assert.Equal("PF-867", finding.Id);
        Assert.Equal(Severity.Hint, finding.Severity);
        Assert.Equal(-0.01m, finding.Difference);
    }

    [Fact]
    public void The_command_checks_the_folder() => Golden.Check(
        "accounts-panzhihua-2020",
        ("check.txt", Tests.Cli.Run("accounts", "check", AccountsExample.Folder).Out),
        ("sheets.txt", SheetPicture.Of(File.ReadAllBytes(Workbook))));

    /// <summary>Every figure and every line of one is in the other.</summary>
    internal static void AssertSame(FinalAccounts printed, FinalAccounts read)
    {
        Assert.All(printed.Tables, table => Same(table, read[table.Key]!));
        Assert.All(printed.Previous, table => Same(table, read.Before(table.Key)!));
    }

    private static void Same(AccountsTable printed, AccountsTable read)
    {
        Assert.All(printed.Rows, row => Assert.All(row.Cells, cell =>
        {
            var found = read[row.Code.Length > 0 ? row.Code : row.Name]?[cell.Key];
            Assert.True(found is not null && found.Number == cell.Value.Number && (cell.Value.Number is not null || found.Trimmed == cell.Value.Text), $"{printed.Key} {row.Name} {cell.Key}: {cell.Value.Text} → {found?.Text}");
        }));
        Assert.Equal(printed.Notes.Select(n => n.Text), read.Notes.Select(n => n.Text));
    }
}
