using System.Text;
using ReportGen.Workbooks.Legacy;

namespace ReportGen.Tests.App.Cli.Publishing;

/// <summary>Checking and trying text templates from the command line.</summary>
public sealed class TemplateCommandTests
{
    [Fact]
    public void Check_tells_all_errors_and_ends_with_1()
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "{{ “甲” }}\n{{ if x }}"u8.ToArray());

        var (code, output, error) = Tests.Cli.RunBare("template", "check", scratch.File("说明.sbn"));

        Assert.Equal(1, code);
        Assert.Equal("说明.sbn(1,4): error: 代码里用了全角的 “，请改成半角的 \"\n说明.sbn(2,9): error: 第 2 行的 if 没有写 end\n", output);
        Assert.Equal("共2处错误。\n", error);
    }

    [Fact]
    public void Check_tells_the_errors_of_included_templates_as_well()
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "{{ include \"开头\" }}\n{{ include \"结尾\" }}"u8.ToArray());
        scratch.Write("开头.sbn", "{{ include \"说明\" }}{{ if }}{{ end }}"u8.ToArray());

        var (code, output, error) = Tests.Cli.RunBare("template", "check", scratch.File("说明.sbn"));

        Assert.Equal(1, code);
        Assert.Equal("说明.sbn(2,4): error: 找不到要引用的模板 结尾；它应放在本套模板的文件夹里\n开头(1,25): error: 这里应有一个值或表达式，却是 }}\n", output);
        Assert.Equal("共2处错误。\n", error);
    }

    [Fact]
    public void Texts_saved_by_older_editors_are_read_as_they_were_written()
    {
        using var scratch = new Scratch();
        var chinese = CodePages.Chinese;
        scratch.Write("说明.sbn", chinese.GetBytes("本年{{ 项目[1].名称 }}{{ include \"结尾\" }}\r\n"));
        scratch.Write("结尾.sbn", [.. Encoding.UTF8.Preamble, .. "完。"u8]);
        scratch.Write("数据.json", chinese.GetBytes("""{"项目": [{}, {"名称": "支出"}]}"""));

        Assert.Equal((0, "本年支出完。\r\n", ""), Tests.Cli.RunBare("template", "render", scratch.File("说明.sbn"), "--model", scratch.File("数据.json")));
    }

    [Theory]
    [InlineData("不是文本.sbn", "不是文本文件")]
    [InlineData("文件夹", "是文件夹")]
    [InlineData("没有.sbn", "找不到")]
    public void What_is_no_template_is_refused(string name, string message)
    {
        using var scratch = new Scratch();
        scratch.Write("不是文本.sbn", [.. "PK"u8, 3, 4, 0, 0, 8]);
        scratch.Write("文件夹/说明.sbn", "x"u8.ToArray());
        foreach (var command in new[] { "check", "render" })
        {
            var (code, output, error) = Tests.Cli.RunBare("template", command, scratch.File(name));
            Assert.Equal((2, ""), (code, output));
            Assert.Contains(message, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_file_name_is_answered_with_the_help_of_that_command() =>
        Assert.Contains("reportgen template check --help", Tests.Cli.RunBare("template", "check").Error, StringComparison.Ordinal);

    [Fact]
    public void Check_with_a_model_tells_what_the_data_lack()
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "{{ for x in 项目 }}{{ x.资金.预算 }}{{ end }}"u8.ToArray());
        scratch.Write("数据.json", """{"项目": [{"资金": {"预算": 1}}, {}]}"""u8.ToArray());

        Assert.Equal(0, Tests.Cli.RunBare("template", "check", scratch.File("说明.sbn")).Code);
        var (code, output, _) = Tests.Cli.RunBare("template", "check", scratch.File("说明.sbn"), "--model", scratch.File("数据.json"));

        Assert.Equal(1, code);
        Assert.Contains("（数据：项目[1].资金）", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_shows_the_text_or_writes_it_and_never_over_another()
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "本年支出{{ 支出 | zh.money \"万元\" }}。{{ include \"结尾\" }}"u8.ToArray());
        scratch.Write("结尾.sbn", "完"u8.ToArray());
        scratch.Write("数据.json", """{"支出": 1234567.8}"""u8.ToArray());
        string[] line = ["template", "render", scratch.File("说明.sbn"), "--model", scratch.File("数据.json")];

        Assert.Equal((0, "本年支出123.46万元。完", ""), Tests.Cli.RunBare(line));
        Assert.Equal(0, Tests.Cli.RunBare([.. line, "-o", scratch.File("out/说明.txt")]).Code);
        Assert.Equal("本年支出123.46万元。完", File.ReadAllText(scratch.File("out/说明.txt")));
        File.WriteAllText(scratch.File("out/说明.txt"), "改过");
        Assert.Equal(2, Tests.Cli.RunBare([.. line, "-o", scratch.File("out/说明.txt")]).Code);
        Assert.Equal("改过", File.ReadAllText(scratch.File("out/说明.txt")));
    }

    [Fact]
    public void Render_of_a_broken_template_writes_nothing()
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "开头{{ u.a }}"u8.ToArray());

        var (code, output, _) = Tests.Cli.RunBare("template", "render", scratch.File("说明.sbn"), "-o", scratch.File("说明.txt"));

        Assert.Equal(1, code);
        Assert.StartsWith("说明.sbn(1,8): error:", output, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.File("说明.txt")));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{\n\"a\": }")]
    public void A_model_that_is_no_object_is_refused(string model)
    {
        using var scratch = new Scratch();
        scratch.Write("说明.sbn", "x"u8.ToArray());
        scratch.Write("数据.json", System.Text.Encoding.UTF8.GetBytes(model));

        var (code, output, error) = Tests.Cli.RunBare("template", "render", scratch.File("说明.sbn"), "--model", scratch.File("数据.json"));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("JSON", error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_include_neither_leaves_the_folder_nor_follows_a_link()
    {
        using var scratch = new Scratch();
        scratch.Write("密.sbn", "秘密"u8.ToArray());
        scratch.Write("kit/说明.sbn", "{{ include \"链接\" }}"u8.ToArray());
        scratch.Write("kit/外面.sbn", "{{ include \"../密\" }}"u8.ToArray());
        File.CreateSymbolicLink(scratch.File("kit/链接.sbn"), scratch.File("密.sbn"));
        Directory.CreateSymbolicLink(scratch.File("kit/夹"), scratch.File("."));
        scratch.Write("kit/夹里.sbn", "{{ include \"夹/密\" }}"u8.ToArray());

        foreach (var file in new[] { "说明", "外面", "夹里" })
        {
            var (code, output, _) = Tests.Cli.RunBare("template", "render", scratch.File($"kit/{file}.sbn"));
            Assert.Equal(1, code);
            Assert.DoesNotContain("秘密", output, StringComparison.Ordinal);
        }
    }
}
