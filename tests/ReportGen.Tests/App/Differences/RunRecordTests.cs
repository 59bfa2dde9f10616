using System.Text;
using System.Text.Json.Nodes;

namespace ReportGen.Tests.App.Differences;

/// <summary>Records of other programs, of none, and of hostile hands: compared as far as they tell, or refused in a sentence.</summary>
public sealed class RunRecordTests
{
    [Fact]
    public void A_run_json_that_was_kept_stands_for_its_folder()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        File.Move(runs.File("out1", "run.json"), runs.File("上次.json"));
        Assert.Equal(0, Tests.Cli.Run("diff", runs.File("上次.json"), runs.File("out2")).Code);
        Refused("不是结果文件夹", runs.File("out1"), runs.File("out2"));
    }

    // Records from before rows, files of kits and the build were kept.
    [Fact]
    public void A_record_of_an_older_program_is_compared_as_far_as_it_tells()
    {
        using var runs = new TwoRuns("04");
        runs.Edit("04", f => f.Set("H14", 5));
        runs.RunBefore().RunAfter();
        Change(runs.File("out1", "run.json"), run =>
        {
            foreach (var name in new[] { "build", "recognition", "layouts" }) run.Remove(name);
            run["kits"]![0]!.AsObject().Remove("files");
            var form = run["inputs"]![0]!["forms"]![0]!.AsObject();
            form.Remove("rows");
            form.Remove("agency");
        });

        var (code, output, _) = runs.Diff();

        Assert.Equal(1, code);
        Assert.Contains("旧版程序写的，没有逐行的内容", output, StringComparison.Ordinal);
        Assert.Contains("程序是否相同无从得知", output, StringComparison.Ordinal);
        Assert.Contains("规则合计 100 → 99.33", output, StringComparison.Ordinal);
        Assert.Contains("原因：输入文件的内容不同\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("维护人员  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kit_of_an_older_record_is_told_without_its_file()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        Change(runs.File("out1", "run.json"), run =>
        {
            run["kits"]![0]!.AsObject().Remove("files");
            run["kits"]![0]!["fingerprint"] = new string('0', 64);
        });

        Assert.Contains("旧记录没有记下是哪个文件", runs.Diff().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_build_and_another_version_are_told()
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        Change(runs.File("out1", "run.json"), run => run["build"] = new string('0', 64));
        Assert.Contains("程序重新编译过", runs.Diff().Out, StringComparison.Ordinal);
        Change(runs.File("out1", "run.json"), run => run["program"] = "0.0.9");
        Assert.Contains("程序版本 0.0.9 → ", runs.Diff().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "读不出来")]
    [InlineData("[1,2", "读不出来")]
    [InlineData("null", "读不出来")]
    [InlineData("{}", "读不出来")]
    [InlineData("{\"schema\": 1}", "读不出来")]
    [InlineData("{\"schema\": \"reportgen-run/2\"}", "reportgen-run/2")]
    [InlineData("{\"schema\": \"reportgen-run/1\", \"program\": \"1\", \"kits\": 3}", "读不出来")]
    [InlineData("{\"schema\": \"reportgen-run/1\", \"program\": \"1\", \"kits\": [], \"inputs\": [{\"file\": null}], \"findings\": [], \"outputs\": {}}", "读不出来")]
    [InlineData("{\"schema\": \"reportgen-run/1\", \"program\": \"1\", \"kits\": [], \"inputs\": [], \"findings\": [], \"outputs\": {\"a\": 1}}", "读不出来")]
    [InlineData("{\"schema\": \"reportgen-run/1\", \"program\": \"1\", \"kits\": [], \"inputs\": [], \"findings\": [], \"outputs\": {\"a\": \"1\", \"a\": \"2\"}}", "读不出来")]
    public void What_is_no_record_is_refused_in_a_sentence(string json, string told)
    {
        using var scratch = new Scratch();
        var path = scratch.Write("run.json", Encoding.UTF8.GetBytes(json));
        Refused(told, path, path);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("\"九十\"")]
    public void Scores_that_are_no_numbers_of_ours_are_refused(string number)
    {
        using var runs = new TwoRuns("04").RunBefore().RunAfter();
        var path = runs.File("out1", "run.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"self\": 99.7", "\"self\": " + number, StringComparison.Ordinal));
        Refused("读不出来", runs.File("out1"), runs.File("out2"));
    }

    [Fact]
    public void Nesting_without_end_and_files_without_end_are_refused_at_once()
    {
        using var scratch = new Scratch();
        var deep = scratch.Write("深/run.json", Encoding.UTF8.GetBytes(new string('[', 100_000)));
        Refused("读不出来", deep, deep);

        // A file of a gigabyte of nothing, which takes no room on the disk.
        var large = scratch.Write("大/run.json", []);
        using (var file = File.OpenWrite(large)) file.SetLength(1L << 30);
        Refused("超过 512 MB", scratch.File("大"), large);
    }

    [Fact]
    public void A_folder_that_is_none_is_refused()
    {
        using var scratch = new Scratch();
        Refused("不是结果文件夹", scratch.Folder, scratch.Folder);
        Refused("不是结果文件夹", scratch.File("没有"), scratch.Folder);
    }

    private static void Refused(string told, string before, string after)
    {
        var (code, output, error) = Tests.Cli.Run("diff", before, after);
        Assert.True(code == 2, output + error);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal("", output);
    }

    private static void Change(string path, Action<JsonObject> change)
    {
        var run = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(run);
        File.WriteAllText(path, run.ToJsonString());
    }
}
