using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Kits;

/// <summary><c>kit lint</c> marks the faults in a copy of the form, and proposes a name wherever one is wrong.</summary>
public class KitReviewTests
{
    private const string Copy = "form.标注.xlsx";

    [Fact]
    public void Faults_with_a_cell_are_marked_in_a_copy_beside_the_form()
    {
        using var scratch = new Scratch();
        var folder = Broken(scratch);

        var (code, output, error) = Tests.Cli.RunBare("kit", "lint", folder);

        Assert.Equal(1, code);
        Assert.Contains("form.xlsx › B2: kit.yaml里没有“项目名称”", output, StringComparison.Ordinal);
        Assert.Contains(Copy, error, StringComparison.Ordinal);
        using var package = new OfficeOpenXml.ExcelPackage(new MemoryStream(File.ReadAllBytes(Path.Combine(folder, Copy))));
        Assert.Contains("kit.yaml里没有“项目名称”", package.Workbook.Worksheets.First().Cells["B2"].Comment.Text, StringComparison.Ordinal);
        Assert.Equal("{{项目名称}}", WorkbookReader.Read(File.ReadAllBytes(Path.Combine(folder, Copy))).Sheets[0][new CellAddress(2, 2)]!.Text);
    }

    [Fact]
    public void A_second_run_tells_anew_and_no_copy_writes_none()
    {
        using var scratch = new Scratch();
        var folder = Broken(scratch);
        Tests.Cli.RunBare("kit", "lint", folder);
        File.WriteAllText(Path.Combine(folder, Copy), "旧的");

        Tests.Cli.RunBare("kit", "lint", folder, "--no-copy");
        Assert.Equal("旧的", File.ReadAllText(Path.Combine(folder, Copy)));

        Tests.Cli.RunBare("kit", "lint", folder);
        Assert.NotEqual("旧的", File.ReadAllText(Path.Combine(folder, Copy)));
    }

    [Fact]
    public void The_copy_goes_where_the_user_says_but_never_over_the_form()
    {
        using var scratch = new Scratch();
        var folder = Broken(scratch);
        var form = File.ReadAllBytes(Path.Combine(folder, "form.xlsx"));

        Tests.Cli.RunBare("kit", "lint", folder, "-o", scratch.File("毛病.xlsx"));
        var (code, _, _) = Tests.Cli.RunBare("kit", "lint", folder, "-o", Path.Combine(folder, "form.xlsx"));

        Assert.True(File.Exists(scratch.File("毛病.xlsx")));
        Assert.False(File.Exists(Path.Combine(folder, Copy)));
        Assert.Equal(2, code);
        Assert.Equal(form, File.ReadAllBytes(Path.Combine(folder, "form.xlsx")));
    }

    [Fact]
    public void A_sound_kit_gets_no_copy()
    {
        using var scratch = new Scratch();
        var folder = CopyOf(scratch);

        Assert.Equal(0, Tests.Cli.RunBare("kit", "lint", folder).Code);
        Assert.False(File.Exists(Path.Combine(folder, Copy)));
    }

    [Theory]
    [InlineData("必填: [项目名称", "必填: [项目名", "“必填”里的“项目名”不是这张表印的字或栏目，是不是“项目名称”？")]
    [InlineData("向下合并: [一级指标", "向下合并: [一级指标名", "“向下合并”里的“一级指标名”不是这张表印的字或栏目，是不是“一级指标”？")]
    [InlineData("  完成值: [实际完成值]", "  完成指标值: [实际完成值]", "“别名”里的“完成指标值”不是这张表印的字或栏目，是不是“")]
    [InlineData("  指标性质: [≥", "  指标的性质: [≥", "“下拉”里的“指标的性质”不是这张表印的字或栏目，是不是“指标性质”？")]
    [InlineData("  评价结论: 200字以内。", "  评价总结论: 200字以内。", "“提示”里的“评价总结论”不是这张表印的字或栏目，是不是“评价结论”？")]
    [InlineData("  项目名称: 项目名称", "  项目名称: 项目名", "是不是“项目名称”？")]
    [InlineData("资金行:", "资金的行:", "是不是“资金行”？")]
    public void A_wrong_name_is_told_with_the_nearest_right_one(string right, string wrong, string told)
    {
        using var scratch = new Scratch();
        var folder = CopyOf(scratch);
        Change(folder, right, wrong);

        Assert.Contains(told, Tests.Cli.RunBare("kit", "lint", folder, "--no-copy").Out, StringComparison.Ordinal);
    }

    private static string Broken(Scratch scratch)
    {
        var folder = CopyOf(scratch);
        Change(folder, "  项目名称: 项目名称\n", "");
        return folder;
    }

    private static void Change(string folder, string right, string wrong)
    {
        var path = Path.Combine(folder, "kit.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private static string CopyOf(Scratch scratch)
    {
        var target = Directory.CreateDirectory(scratch.File("sichuan-2023-project")).FullName;
        foreach (var file in Directory.GetFiles(Repository.File("templates", "sichuan-2023-project")))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }
}
