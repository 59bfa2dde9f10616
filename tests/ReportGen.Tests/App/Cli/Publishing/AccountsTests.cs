using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.App.Cli.Publishing;

/// <summary>The commands for final accounts as a clerk uses them.</summary>
public class AccountsTests
{
    [Fact]
    public void A_blank_workbook_is_written_and_checks_without_an_error()
    {
        using var scratch = new Scratch();
        var file = scratch.File("空白.xlsx");

        Assert.Equal(0, Tests.Cli.Run("blank", "--accounts", "sichuan-2023", "-o", file, "--year", "2024").Code);
        var (code, output, error) = Tests.Cli.Run("accounts", "check", file);

        Assert.Equal(0, code);
        Assert.DoesNotContain(": 错误 ", output, StringComparison.Ordinal);
        Assert.Contains("四川省", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_fails_where_errors_are_to_fail()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Sound().With("T1|本年收入合计|决算数=9362.40")));

        Assert.Equal(0, Tests.Cli.Run("accounts", "check", file, "--fail-on", "none").Code);
        var (code, output, error) = Tests.Cli.Run("accounts", "check", file, "--fail-on", "error");

        Assert.Equal(1, code);
        Assert.Contains("9362.4 万元", output, StringComparison.Ordinal);
        Assert.Contains("错误", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_of_the_same_folder_are_held_against_the_accounts()
    {
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Sound()));
        var form = Directory.GetFiles(Repository.File("examples", "kits", "sichuan-2020-project"), "*.xlsx").Single();
        scratch.Write("自评表.xlsx", File.ReadAllBytes(form));

        var (code, _, error) = Tests.Cli.Run("accounts", "check", scratch.Folder);

        Assert.Equal(0, code);
        Assert.Contains("自评表1张", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_beside_the_accounts_of_two_units_are_held_against_none()
    {
        using var scratch = new Scratch();
        scratch.Write("甲.xlsx", AccountsFile.Of(AccountsExample.Sound().With("T3|合计|项目支出=1")));
        scratch.Write("乙.xlsx", AccountsFile.Of(AccountsExample.Sound()));
        scratch.Write("自评表.xlsx", File.ReadAllBytes(Directory.GetFiles(Repository.File("examples", "kits", "sichuan-2020-project"), "*.xlsx").Single()));

        Assert.DoesNotContain("PF-865", Tests.Cli.Run("accounts", "check", scratch.Folder).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_without_official_tables_are_refused_with_what_to_do()
    {
        var (code, _, error) = Tests.Cli.Run("accounts", "check", Repository.File("examples", "kits", "sichuan-2020-project"));

        Assert.Equal(2, code);
        Assert.Contains("blank --accounts", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_accounts_are_checked_all_the_same()
    {
        using var scratch = new Scratch();
        scratch.Write("决算数据.xlsx", AccountsFile.Of(AccountsExample.Sound()));
        scratch.Write("坏.xlsx", [1, 2, 3]);

        var (code, output, _) = Tests.Cli.Run("accounts", "check", scratch.Folder);

        Assert.Equal(3, code);
        Assert.Contains("坏.xlsx", output, StringComparison.Ordinal);
    }
}
