using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Publishing;

/// <summary>The check before publication from the command line.</summary>
public class PublishTests
{
    [Fact]
    public void A_folder_is_looked_through_with_all_its_kinds()
    {
        using var scratch = new Scratch();
        scratch.Write("in/决算公开.docx", new TestDocument().Properties("张某某").Paragraph("某局2023年度部门决算").Paragraph("联系人：王小明，电话13800000000。").Paragraph("比上年增加/减少3万元。").ToBytes());
        scratch.Write("in/附表/附表.xlsx", new TestWorkbook().Sheet("T1").Cell("A1", "2022年度收入支出决算总表").Cell("A2", 13800000000m).Sheet("底稿", "hidden").Cell("A1", "测算").ToBytes());
        scratch.Write("in/旧.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);

        var (code, output, error) = Tests.Cli.RunBare("publish", "check", scratch.File("in"), "--year", "2023");

        Assert.Equal(3, code);
        Golden.Check("publish", ("check.txt", output + error));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void Fail_on_decides_what_ends_with_1(string level, int expected)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("决算.docx", new TestDocument().Paragraph("联系人：王小明").ToBytes());

        Assert.Equal(expected, Tests.Cli.RunBare("publish", "check", file, "--fail-on", level).Code);
    }

    [Theory]
    [InlineData("json", "\"id\": \"PF-893\"")]
    [InlineData("sarif", "\"ruleId\": \"PF-893\"")]
    public void Other_programs_can_read_it(string format, string expected)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("决算.docx", new TestDocument().Paragraph("{{单位}}").ToBytes());

        Assert.Contains(expected, Tests.Cli.RunBare("publish", "check", file, "--format", format).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_as_a_workbook_is_written()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("决算.docx", new TestDocument().Paragraph("{{单位}}").ToBytes());

        Assert.Equal(1, Tests.Cli.Run("publish", "check", file, "--format", "xlsx", "-o", scratch.File("清单.xlsx")).Code);
        Assert.NotEmpty(WorkbookReader.Read(File.ReadAllBytes(scratch.File("清单.xlsx"))).Sheets);
    }

    [Fact]
    public void Clean_writes_copies_beside_a_list_and_leaves_the_files_alone()
    {
        using var scratch = new Scratch();
        var document = new TestDocument().Properties("张某某").Paragraph("2023年度部门决算").ToBytes();
        scratch.Write("in/决算.docx", document);
        scratch.Write("in/附表.xlsx", new TestWorkbook().Sheet("T1").Cell("A1", "合计").Sheet("底稿", "hidden").Cell("A1", "测算").ToBytes());

        var (code, output, error) = Tests.Cli.RunBare("publish", "clean", scratch.File("in"), "-o", scratch.File("out"));

        Assert.Equal(1, code);
        Golden.Check("publish", ("clean.txt", output + error));
        Assert.Equal(document, File.ReadAllBytes(scratch.File("in", "决算.docx")));
        Assert.True(File.Exists(scratch.File("out", "决算.docx")));
        Assert.False(File.Exists(scratch.File("out", "附表.xlsx")));
    }

    [Fact]
    public void Clean_again_gives_the_same_and_tells_other_programs()
    {
        using var scratch = new Scratch();
        scratch.Write("in/决算.docx", new TestDocument().Properties("张某某").Paragraph("2023年度部门决算").ToBytes());
        Tests.Cli.RunBare("publish", "clean", scratch.File("in"), "-o", scratch.File("out"));

        var (code, output, _) = Tests.Cli.RunBare("publish", "clean", scratch.File("in"), "-o", scratch.File("out"), "--json");

        Assert.Equal(0, code);
        Golden.Check("publish", ("clean.json", output));
    }

    [Fact]
    public void Hidden_content_is_taken_out_on_demand_and_listed_with_its_cells()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("附表.xlsx", new TestWorkbook().Sheet("T1").Cell("A1", "合计").Cell("A2", "测算").Row(2, hidden: true).Sheet("底稿", "hidden").Cell("A1", "测算").Cell("B1", 3m).ToBytes());
        var referring = scratch.Write("引用.xlsx", new TestWorkbook().Sheet("T1").Raw("A1", "", "<f>底稿!B1</f><v>3</v>").Sheet("底稿", "hidden").Cell("B1", 3m).ToBytes());

        var (code, output, error) = Tests.Cli.RunBare("publish", "clean", file, referring, "-o", scratch.File("out"), "--drop-hidden");

        Assert.Equal(1, code);
        Golden.Check("publish", ("drop-hidden.txt", output + error));
    }

    [Fact]
    public void Clean_never_writes_over_its_input()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("决算.docx", new TestDocument().Paragraph("一").ToBytes());

        Assert.Equal(2, Tests.Cli.RunBare("publish", "clean", file, "-o", scratch.Folder).Code);
    }
}
