using System.Text.Json;

namespace ReportGen.Tests.App.Differences;

/// <summary><c>diff</c>: what changed between two runs is told with its cause, and what did not change is not.</summary>
public sealed class DiffTests
{
    [Fact]
    public void The_same_inputs_give_no_difference()
    {
        using var runs = new TwoRuns().RunBefore().RunAfter();
        var (code, output, error) = runs.Diff();
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("没有变化：2 张表的得分、问题和输出都相同。\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_value_is_told_with_its_row_its_points_and_its_cell()
    {
        using var runs = new TwoRuns();
        runs.Edit("04", f => f.Set("H14", 5));
        runs.RunBefore().RunAfter();

        var (code, output, error) = runs.Diff("--inputs", runs.File("in1"), "--inputs", runs.File("in2"));

        Assert.Equal((1, ""), (code, error));
        Golden.Check("diff", "input.txt", output);
    }

    [Fact]
    public void Without_the_inputs_it_is_said_how_to_see_the_cells()
    {
        using var runs = new TwoRuns();
        runs.Edit("04", f => f.Set("H14", 5));
        runs.RunBefore().RunAfter();

        Assert.Contains("--inputs", runs.Diff().Error, StringComparison.Ordinal);
        Assert.Contains("改动前的文件不在 --inputs 里", runs.Diff("--inputs", runs.File("in2")).Out, StringComparison.Ordinal);
        Assert.Contains("改动后的文件不在 --inputs 里", runs.Diff("--inputs", runs.File("in1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_profile_changes_rule_scores_and_is_named_with_its_file()
    {
        using var runs = new TwoRuns();
        var templates = runs.Templates("sichuan-2023-project/profile.yaml", "计分办法: {值: 限额内满分", "计分办法: {值: 按支出比例");
        runs.RunBefore().RunAfter(templates);

        var (code, output, _) = runs.Diff();

        Assert.Equal(1, code);
        Golden.Check("diff", "profile.txt", output);
    }

    [Theory]
    [InlineData("kit.yaml", "# 注")]
    [InlineData("profile.yaml", "# 注")]
    public void A_kit_that_changed_nothing_is_a_condition_and_no_difference(string file, string line)
    {
        using var runs = new TwoRuns();
        var templates = runs.Templates("sichuan-2023-project/" + file, "\n", $"\n{line}\n");
        runs.RunBefore().RunAfter(templates);

        var (code, output, _) = runs.Diff();

        Assert.Equal(0, code);
        Assert.Contains($"表样 sichuan-2023-project 的 {file} 不同", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_is_named_with_both_values()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter(null, "--xls");
        var json = runs.Json();

        var change = Assert.Single(Changes(json));
        Assert.Equal(("outputCame", "04-物业管理_自评表.xls"), (Text(change, "kind"), Text(change, "what")));
        Assert.Equal("选项 --xls：否 → 是", Text(Assert.Single(change.GetProperty("why").EnumerateArray()), "text"));
    }

    [Fact]
    public void A_limit_is_named_as_it_is_set()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter(null, "--limit", "cells=5000");
        Assert.Contains("选项 --limit：（没有） → cells=5000", runs.Diff().Out, StringComparison.Ordinal);
    }

    // A form that is named is not recognised, so fewer kits were at hand; nobody has touched one.
    [Fact]
    public void A_kit_that_is_named_is_told_as_the_option_alone()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter(null, "--kit", "sichuan-2023-project");

        var (_, output, _) = runs.Diff();

        Assert.Contains("选项 --kit：（没有） → sichuan-2023-project", output, StringComparison.Ordinal);
        Assert.DoesNotContain("识别用的表样", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_record_is_not_called_a_broken_one()
    {
        using var runs = new TwoRuns("04").RunBefore();

        var (code, _, error) = Tests.Cli.Run("diff", runs.File("out1"), runs.File("out1", "汇总.xlsx"));

        Assert.Equal(2, code);
        Assert.Contains("不是结果文件夹，里面没有 run.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_changes_the_overviews_alone()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter(null, "--lang", "en");
        var json = runs.Json();

        Assert.Empty(json.GetProperty("items").EnumerateArray());
        Assert.All(json.GetProperty("overviews").EnumerateArray(), o => Assert.Equal("language", Text(Assert.Single(o.GetProperty("why").EnumerateArray()), "what")));
        Assert.NotEmpty(json.GetProperty("overviews").EnumerateArray());
    }

    [Fact]
    public void Files_that_were_renamed_added_and_taken_away_are_told_apart()
    {
        using var runs = new TwoRuns("04", "05", "13");
        File.Move(runs.File("in2", "04-物业管理.xlsx"), runs.File("in2", "物业.xlsx"));
        File.Move(runs.File("in2", "05-车驾管业务.xlsx"), runs.File("05-车驾管业务.xlsx"));
        runs.Write("in2/坏.xlsx", "这不是工作簿"u8.ToArray());
        runs.RunBefore().RunAfter();

        var (code, output, _) = runs.Diff();

        Assert.Equal(1, code);
        Golden.Check("diff", "files.txt", output);
    }

    [Fact]
    public void A_file_that_was_renamed_and_corrected_is_known_by_agency_and_project()
    {
        using var runs = new TwoRuns("04");
        runs.Edit("04", f => f.Set("H14", 5));
        File.Move(runs.File("in2", "04-物业管理.xlsx"), runs.File("in2", "改正.xlsx"));
        runs.RunBefore().RunAfter();

        var item = Assert.Single(runs.Json().GetProperty("items").EnumerateArray());

        Assert.Equal("name", Text(item, "match"));
        Assert.Contains(item.GetProperty("changes").EnumerateArray(), c => Text(c, "what") == "actual" && Text(c, "after") == "5");
    }

    [Fact]
    public void A_copy_of_a_form_explains_what_is_found_in_the_form_that_nobody_touched()
    {
        using var runs = new TwoRuns("04");
        File.Copy(runs.File("in2", "04-物业管理.xlsx"), runs.File("in2", "00-又一份.xlsx"));
        runs.RunBefore().RunAfter();

        var changes = Changes(runs.Json()).Where(c => Text(c, "kind") == "findingCame").ToList();

        Assert.NotEmpty(changes);
        Assert.All(changes, c => Assert.Equal("otherForms", Text(Assert.Single(c.GetProperty("why").EnumerateArray()), "kind")));
    }

    [Fact]
    public void A_result_that_a_person_changed_is_explained_by_the_finding()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        File.AppendAllText(runs.File("out2", "04-物业管理_自评表.xlsx"), "批注");
        runs.RunAfter();

        Assert.All(Changes(runs.Json()), c => Assert.Equal("PF-902", Text(Assert.Single(c.GetProperty("why").EnumerateArray()), "what")));
        Assert.Contains("见问题 PF-902", runs.Diff().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_explains_is_said_to_have_no_cause()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        var path = runs.File("out2", "run.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"self\": 99.7", "\"self\": 98.7", StringComparison.Ordinal));

        var (code, output, _) = runs.Diff();

        Assert.Equal(1, code);
        Assert.Contains("自评合计 99.7 → 98.7\n  没有找到原因的变化：自评合计\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_row_for_each_change()
    {
        using var runs = new TwoRuns("04");
        runs.Edit("04", f => f.Set("H14", 5));
        runs.RunBefore().RunAfter();

        var (code, output, _) = runs.Diff("-o", runs.File("比较.xlsx"), "--inputs", runs.File("in1"), "--inputs", runs.File("in2"));

        Assert.Equal(1, code);
        Assert.DoesNotContain("维护人员", output, StringComparison.Ordinal);
        Golden.Check("diff", "workbook.txt", SheetPicture.Of(File.ReadAllBytes(runs.File("比较.xlsx"))));
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        using var runs = new TwoRuns("04");
        runs.Edit("04", f => f.Set("H14", 5));
        runs.RunBefore().RunAfter(null, "--no-audit");

        Golden.Check("diff", "english.txt", runs.Diff("--lang", "en").Out);
    }

    private static IEnumerable<JsonElement> Changes(JsonElement json) => json.GetProperty("items").EnumerateArray().Where(i => i.GetProperty("before").ValueKind != JsonValueKind.Null && i.GetProperty("after").ValueKind != JsonValueKind.Null)
        .SelectMany(i => i.GetProperty("changes").EnumerateArray());

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
