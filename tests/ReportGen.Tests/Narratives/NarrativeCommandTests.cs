using System.Text.Json;
using ReportGen.Tests.Accounts;

namespace ReportGen.Tests.Narratives;

/// <summary>The command: text, JSON, files, and what it answers when it cannot.</summary>
public sealed class NarrativeCommandTests
{
    private static string Example => Path.Combine(AccountsExample.Folder, "决算数据.xlsx");

    [Fact]
    public void The_folder_becomes_the_text_of_its_table_set()
    {
        var (code, output, error) = Cli.Run("narrative", AccountsExample.Folder);

        Assert.Equal(0, code);
        Assert.Contains("\n## 一、收入支出决算总体情况说明\n2020年度收、支总计8414.20万元。与2019年相比，", output, StringComparison.Ordinal);
        Assert.Contains("按“四川省部门决算编制说明（2020年度）”写出", error, StringComparison.Ordinal);
        Assert.Contains("措辞依据：已公开的四川省各部门2020年度部门决算（实例）；", error, StringComparison.Ordinal);
        Assert.Contains("PF-876", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outline_may_be_named() =>
        Assert.Contains("收、支总计均为8,414.20万元", Cli.Run("narrative", Example, "--outline", "sichuan-2023").Out, StringComparison.Ordinal);

    [Fact]
    public void Json_has_the_cells_of_every_piece()
    {
        using var json = JsonDocument.Parse(Cli.Run("narrative", Example, "--json").Out);
        var line = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("lines").EnumerateArray()).First(l => l.GetProperty("text").GetString()!.StartsWith("2020年度收", StringComparison.Ordinal));
        var piece = line.GetProperty("pieces")[0];

        Assert.Equal("8414.20", piece.GetProperty("text").GetString());
        Assert.Equal("C37", piece.GetProperty("places")[0].GetProperty("cell").GetString());
    }

    [Fact]
    public void A_file_is_written_and_not_written_over()
    {
        using var scratch = new Scratch();
        var file = scratch.File("情况说明.txt");

        Assert.Equal(0, Cli.Run("narrative", Example, "-o", file).Code);
        Assert.StartsWith("# 第一部分 部门概况\n", File.ReadAllText(file), StringComparison.Ordinal);
        File.AppendAllText(file, "改");
        Assert.Equal(2, Cli.Run("narrative", Example, "-o", file).Code);
    }

    [Fact]
    public void Forms_alone_give_a_summary_for_each_project()
    {
        var (code, output, _) = Cli.Run("narrative", Repository.File("examples", "kits", "sichuan-2020-project"), "--fail-on", "none");

        Assert.Equal(0, code);
        Assert.Matches("（1）.+项目绩效目标完成情况综述。项目全年预算数[0-9.]+万元，执行数为[0-9.]+万元，完成预算的[0-9.]+%。", output);
    }

    [Fact]
    public void A_summary_is_one_paragraph_with_the_name_of_the_project_alone()
    {
        var output = Cli.Run("narrative", Repository.File("examples", "luzhou-2023", "inbox"), "--outline", "sichuan-2023").Out;

        var annex = output[output.IndexOf("# 第四部分 附件", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(annex.Length > 4, output);
        Assert.All(annex, l => Assert.Matches("^(#|（[0-9]+）.+。$)", l));
        Assert.DoesNotMatch(@"项目项目|[0-9]T[0-9]{6,}|：无。|外事接待", output);
    }

    [Fact]
    public void A_sentence_names_projects_without_the_numbers_of_a_system() =>
        Assert.Contains("决算中反映“物业管理项目”、“车驾管业务项目”、", Cli.Run("narrative", Repository.File("examples", "luzhou-2023", "inbox"), "--outline", "sichuan-2020").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("chongqing-dept")]
    [InlineData("guizhou-2024-dept")]
    [InlineData("hubei-2020-project")]
    [InlineData("mof-2020-dept")]
    [InlineData("mof-2020-project")]
    [InlineData("wuhan-2020-dept")]
    [InlineData("yunnan-2020-project")]
    [InlineData("yunnan-2023-dept")]
    public void A_form_of_any_kit_has_something_to_tell(string kit)
    {
        var (_, output, error) = Cli.Run("narrative", Repository.File("examples", "kits", kit));

        Assert.NotEmpty(output);
        Assert.DoesNotMatch("PF-87[1-5]|【缺|【略", output + error);
    }

    [Fact]
    public void Two_accounts_at_once_are_refused()
    {
        using var scratch = new Scratch();
        var (code, _, error) = Cli.Run("narrative", Example, scratch.Write("另一单位.xlsx", File.ReadAllBytes(Example)));

        Assert.Equal(2, code);
        Assert.Contains("一次只写一个单位", error, StringComparison.Ordinal);
    }
}
