using System.Text.Json;

namespace ReportGen.Tests.App.Cli.Kits;

/// <summary>The walk of docs/新增表样.md, replayed: a form never seen becomes a kit.</summary>
public class KitNewTests
{
    private static readonly string Form = Repository.File("examples", "new-kit", "绩效目标自评表（2022年度）.xlsx");

    [Fact]
    public void The_draft_of_the_example_is_sound_and_tells_what_to_check()
    {
        // One known kit alone: what is guessed must not change with each further one.
        using var scratch = new Scratch();
        foreach (var file in Directory.GetFiles(Repository.File("templates", "sichuan-2023-project")))
        {
            scratch.Write($"known/sichuan-2023-project/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var (code, output, _) = Tests.Cli.RunBare("kit", "new", scratch.File("templates", "goal-2022"), "--from", Form, "--templates", scratch.File("known"));

        Assert.Equal(0, code);
        Golden.Check(
            "kit-new",
            ("told.txt", output),
            ("form.txt", SheetPicture.Of(File.ReadAllBytes(scratch.File("templates", "goal-2022", "form.xlsx")))),
            ("kit.yaml", File.ReadAllText(scratch.File("templates", "goal-2022", "kit.yaml"))),
            ("profile.yaml", File.ReadAllText(scratch.File("templates", "goal-2022", "profile.yaml"))));
    }

    [Fact]
    public void The_draft_reads_blanks_and_explains_without_inventing_a_rule()
    {
        using var scratch = new Scratch();
        var templates = scratch.File("templates");
        Tests.Cli.Run("kit", "new", scratch.File("templates", "goal-2022"), "--from", Form);

        Assert.Equal(0, Tests.Cli.RunBare("kit", "lint", scratch.File("templates", "goal-2022")).Code);
        Assert.Equal(0, Tests.Cli.RunBare("blank", "goal-2022", "-o", scratch.File("空白表.xlsx"), "--templates", templates).Code);
        Assert.True(File.Exists(scratch.File("空白表.xlsx")));

        using var read = JsonDocument.Parse(Tests.Cli.RunBare("read", Form, "--json", "--templates", templates).Out);
        Assert.Equal("goal-2022", read.RootElement.GetProperty("kit").GetString());
        Assert.Equal("高标准农田灌溉设施维修项目", read.RootElement.GetProperty("fields").GetProperty("项目名称").GetString());
        Assert.Equal(10, read.RootElement.GetProperty("indicators").GetArrayLength());

        Assert.Contains("未能判定", Tests.Cli.RunBare("explain", Form, "--templates", templates).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_without_points_is_drafted_as_not_scored()
    {
        using var scratch = new Scratch();
        var form = scratch.Write("表.xlsx", new TestWorkbook()
            .Cell("A1", "2020年度项目绩效目标完成情况表").Cell("A2", "项目名称").Cell("B2", "某某")
            .Cell("A3", "一级指标").Cell("B3", "三级指标").Cell("C3", "指标值").Cell("D3", "完成值").Cell("A4", "产出指标").Cell("B4", "甲").Cell("C4", "≥1").Cell("D4", "1").ToBytes());

        Assert.Equal(0, Tests.Cli.Run("kit", "new", scratch.File("k"), "--from", form).Code);
        Assert.Contains("评分: {值: 不计分, 依据: 本表}", File.ReadAllText(scratch.File("k", "profile.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        using var scratch = new Scratch();
        scratch.Write("k/kit.yaml", "编号: k"u8.ToArray());

        var (code, _, error) = Tests.Cli.Run("kit", "new", scratch.File("k"), "--from", Form);

        Assert.Equal(2, code);
        Assert.Contains("已经有内容", error, StringComparison.Ordinal);
        Assert.Equal("编号: k", File.ReadAllText(scratch.File("k", "kit.yaml")));
    }

    [Fact]
    public void Other_formats_and_files_beyond_the_limits_are_refused()
    {
        using var scratch = new Scratch();
        var text = scratch.Write("表.csv", "一级指标,二级指标,三级指标\n产出指标,数量指标,甲\n"u8.ToArray());

        var (code, _, told) = Tests.Cli.Run("kit", "new", scratch.File("a"), "--from", text);
        Assert.Equal(3, code);
        Assert.Contains("起草表样只支持 .xlsx", told, StringComparison.Ordinal);

        Assert.Equal(3, Tests.Cli.Run("kit", "new", scratch.File("b"), "--from", Form, "--limit", "cells=5").Code);
        Assert.False(Directory.Exists(scratch.File("a")) || Directory.Exists(scratch.File("b")));
    }

    [Fact]
    public void What_one_office_filled_in_is_no_part_of_the_kit_and_no_year_is_invented()
    {
        using var scratch = new Scratch();
        var form = scratch.Write("表.xlsx", new TestWorkbook()
            .Cell("A1", "某某县水务局项目绩效自评表").Cell("A2", "单位名称").Cell("B2", "某某县水务局")
            .Cell("A3", "一级指标").Cell("B3", "三级指标").Cell("C3", "指标值").Cell("D3", "完成值").Cell("A4", "产出指标").Cell("B4", "甲").Cell("C4", "≥1").Cell("D4", "1").ToBytes());

        var (code, told, _) = Tests.Cli.Run("kit", "new", scratch.File("k"), "--from", form);

        Assert.Equal(1, code);
        Assert.Contains("“年度”应写作", told, StringComparison.Ordinal);
        Assert.Contains("名称: 项目绩效自评表", File.ReadAllText(scratch.File("k", "kit.yaml")), StringComparison.Ordinal);
        Assert.DoesNotContain("水务局", File.ReadAllText(scratch.File("k", "profile.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_workbook_a_missing_sheet_and_a_list_are_told()
    {
        using var scratch = new Scratch();
        var text = scratch.Write("坏.xlsx", "这不是工作簿"u8.ToArray());
        var list = scratch.Write("名单.xlsx", new TestWorkbook().Cell("A1", "姓名").Cell("B1", "电话").Cell("A2", "某某").ToBytes());

        Assert.Equal(3, Tests.Cli.Run("kit", "new", scratch.File("a"), "--from", text).Code);
        Assert.Equal(2, Tests.Cli.Run("kit", "new", scratch.File("b"), "--from", Form, "--sheet", "没有").Code);
        var (code, _, told) = Tests.Cli.Run("kit", "new", scratch.File("c"), "--from", list);
        Assert.Equal(1, code);
        Assert.Contains("恐怕不是自评表", told, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.File("c")));
        Assert.False(Directory.Exists(scratch.File("a")));
        Assert.False(Directory.Exists(scratch.File("b")));
    }
}
