using System.Text.RegularExpressions;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.App.Cli;

/// <summary>What users and scripts rely on: help, exit codes, refusals.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("run")]
    [InlineData("watch")]
    [InlineData("merge")]
    [InlineData("diff")]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("findings")]
    [InlineData("kits")]
    [InlineData("kit")]
    [InlineData("kit lint")]
    [InlineData("kit new")]
    [InlineData("profile")]
    [InlineData("profile diff")]
    [InlineData("blank")]
    [InlineData("accounts")]
    [InlineData("accounts check")]
    [InlineData("convert")]
    [InlineData("rollup")]
    [InlineData("narrative")]
    [InlineData("disclose")]
    [InlineData("publish")]
    [InlineData("publish check")]
    [InlineData("publish clean")]
    [InlineData("template")]
    [InlineData("template check")]
    [InlineData("template render")]
    [InlineData("completion")]
    public void Help_begins_with_examples_in_both_languages(string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        var name = command.Length == 0 ? "root" : command.Replace(' ', '-');

        Golden.Check("help", ($"{name}.zh.txt", Tests.Cli.RunBare(args).Out), ($"{name}.en.txt", Tests.Cli.RunBare([.. args, "--lang", "en"]).Out));
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("run inbox")]
    [InlineData("run -o out")]
    [InlineData("watch no-such-folder -o out")]
    [InlineData("watch . -o out --poll 0")]
    [InlineData("watch . -o out --quiet 3601")]
    [InlineData("run inbox --shard 0/2 -o out")]
    [InlineData("run inbox --shard 3/2 -o out")]
    [InlineData("run inbox --shard 2 -o out")]
    [InlineData("run inbox --shard 1/10001 -o out")]
    [InlineData("merge")]
    [InlineData("merge no-such-folder -o out")]
    [InlineData("diff no-such-folder")]
    [InlineData("diff no-such-folder no-such-folder")]
    [InlineData("check inbox --format pdf")]
    [InlineData("check inbox --fail-on never")]
    [InlineData("read")]
    [InlineData("read no-such-file.xlsx")]
    [InlineData("blank no-such-kit -o x.xlsx")]
    [InlineData("blank -o x.xlsx")]
    [InlineData("blank sichuan-2023-project --accounts sichuan-2020 -o x.xlsx")]
    [InlineData("blank --accounts no-such-set -o x.xlsx")]
    [InlineData("accounts")]
    [InlineData("accounts check no-such-file.xlsx")]
    [InlineData("accounts check . --set no-such-set")]
    [InlineData("accounts check . --format xlsx")]
    [InlineData("kit lint no-such-folder")]
    [InlineData("rollup no-such-folder --to mof-2020-dept -o x.xlsx")]
    [InlineData("rollup . -o x.xlsx")]
    [InlineData("profile diff mof-2020-dept")]
    [InlineData("profile diff mof-2020-dept no-such-profile")]
    [InlineData("kit new folder")]
    [InlineData("narrative no-such-file.xlsx")]
    [InlineData("disclose no-such-file.xlsx -o out")]
    [InlineData("narrative . --outline no-such-outline")]
    [InlineData("publish check no-such-file.docx")]
    [InlineData("publish clean .")]
    [InlineData("template check no-such-template.sbn")]
    [InlineData("kit new no-such-folder --from no-such-file.xlsx")]
    [InlineData("run --templates nowhere no-such-file.xlsx -o out")]
    [InlineData("kits --lang fr")]
    [InlineData("")]
    public void A_wrong_command_line_ends_with_2_and_a_sentence(string line)
    {
        var (code, output, error) = Tests.Cli.RunBare(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_ends_with_3_and_the_others_go_on()
    {
        using var scratch = new Scratch();
        scratch.Write("in/坏.xlsx", "这不是工作簿"u8.ToArray());
        File.Copy(Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single(), scratch.File("in", "好.xlsx"));

        var (code, output, _) = Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("out"));

        Assert.Equal(3, code);
        Assert.Contains("✗ 坏.xlsx", output, StringComparison.Ordinal);
        Assert.True(File.Exists(scratch.File("out", "好_自评表.xlsx")));
        Assert.Contains("坏.xlsx", SheetPicture.Of(File.ReadAllBytes(scratch.File("out", "汇总.xlsx"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("hint", 1)]
    public void Fail_on_decides_what_ends_with_1(string level, int expected)
    {
        var form = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "06*.xlsx").Single();

        Assert.Equal(expected, Tests.Cli.Run("check", form, "--fail-on", level).Code);
    }

    [Fact]
    public void A_report_workbook_needs_a_file_to_go_to()
    {
        Assert.Equal(2, Tests.Cli.Run("check", Repository.File("examples"), "--format", "xlsx").Code);
    }

    [Fact]
    public void Kits_are_listed_with_their_columns()
    {
        var (code, output, _) = Tests.Cli.Run("kits");

        Assert.Equal(0, code);
        Assert.Contains("sichuan-2023-project", output, StringComparison.Ordinal);
        Assert.Contains("完成值", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_of_findings_in_the_documents_is_the_program_s_own() =>
        Assert.Equal(File.ReadAllText(Repository.File("docs", "findings.md")), Tests.Cli.RunBare("findings").Out);

    [Fact]
    public void Both_tables_of_this_room_s_phrases_have_the_same_keys_and_placeholders()
    {
        var book = ReportGen.App.AppPhrases.Book;

        Assert.Equal(book.Keys(Language.Chinese).Order(StringComparer.Ordinal), book.Keys(Language.English).Order(StringComparer.Ordinal));
        Assert.All(book.Keys(Language.Chinese), key => Assert.Equal(Placeholders(book.Pattern(key, Language.Chinese)), Placeholders(book.Pattern(key, Language.English))));
    }

    private static IEnumerable<string> Placeholders(string pattern) => Regex.Matches(pattern, "\\{[a-z]+\\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
}
