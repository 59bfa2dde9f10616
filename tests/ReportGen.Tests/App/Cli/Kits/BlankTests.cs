using ReportGen.App.Cli.Kits;
using ReportGen.Reading;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.App.Cli.Kits;

/// <summary>The blank form that is given out.</summary>
public class BlankTests
{
    [Fact]
    public void A_blank_form_reads_back_as_that_form_without_content()
    {
        var kit = TestKits.Sichuan;
        var blank = BlankCommand.Render(kit, 5, 2, 2024);

        var form = Assert.Single(FormReading.Read(WorkbookReader.Read(blank), "空白表.xlsx", [kit.Plan]).Forms);

        Assert.Empty(form.Findings);
        Assert.Equal(2024, form.Form.Year);
        Assert.All(form.Form.Fields, f => Assert.True(f.Entry.IsBlank));
        Assert.Empty(form.Form.Indicators);
        Assert.Equal("100", form.Form.Totals!.Weight!.Text);
        Assert.Equal("/", form.Form.Funds[1].Weight!.Text);
    }

    [Fact]
    public void A_blank_form_is_the_same_file_every_time() =>
        Assert.Equal(BlankCommand.Render(TestKits.Sichuan, 5, 2, 2024), BlankCommand.Render(TestKits.Sichuan, 5, 2, 2024));

    [Fact]
    public void A_blank_form_holds_no_markers_and_a_person_s_file_is_not_overwritten()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("空白表.xlsx", [1, 2, 3]);

        Assert.Equal(2, Tests.Cli.Run("blank", "sichuan-2023-project", "-o", file).Code);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(file));
        Assert.Equal(0, Tests.Cli.Run("blank", "sichuan-2023-project", "-o", file, "--overwrite").Code);
        Assert.DoesNotContain("{{", SheetPicture.Of(File.ReadAllBytes(file)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "年度目标2（40分）")]
    [InlineData(5, "年度目标5（分）")]
    public void The_points_of_a_goal_are_printed_only_for_as_many_goals_as_the_drawing_has(int goals, string last)
    {
        using var scratch = new Scratch();
        var file = scratch.File("空白表.xlsx");

        Assert.Equal(0, Tests.Cli.Run("blank", "wuhan-2020-dept", "-o", file, "--goals", $"{goals}").Code);

        var picture = SheetPicture.Of(File.ReadAllBytes(file));
        Assert.Contains(last, picture, StringComparison.Ordinal);
        Assert.Equal(goals == 2, picture.Contains("（40分）", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_of_goals_is_refused_where_the_form_repeats_none()
    {
        using var scratch = new Scratch();

        var (code, _, error) = Tests.Cli.Run("blank", "sichuan-2023-project", "-o", scratch.File("空白表.xlsx"), "--goals", "2");

        Assert.Equal(2, code);
        Assert.Contains("sichuan-2023-project 不重复印年度目标", error, StringComparison.Ordinal);
        Assert.False(File.Exists(scratch.File("空白表.xlsx")));
    }
}
