using System.Text.Json;
using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Shards;
using ReportGen.Tests.App.Batch.Faults;

namespace ReportGen.Tests.App.Batch.Shards;

/// <summary>Shards put together are one run, to the last byte; shards that do not fit together are refused with the reason.</summary>
public class MergeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Merged_shards_are_one_run_to_the_last_byte(int count)
    {
        using var scratch = Inbox();
        Run(scratch, "whole");
        Assert.Contains("PF-811", File.ReadAllText(scratch.File("whole", "run.json")), StringComparison.Ordinal);
        Shards(scratch, count);
        var (code, output, error) = Merge(scratch, count);
        Assert.True(code == 3, output + error);
        Tree.AssertSame(scratch.File("whole"), scratch.File("all"));
    }

    [Fact]
    public void Options_of_the_shards_are_those_of_the_whole()
    {
        using var scratch = Inbox();
        string[] options = ["--xls", "--no-audit", "--limit", "cells=400000", "--kit", "sichuan-2023-project", "--lang", "en"];
        Run(scratch, "whole", options);
        Run(scratch, "part-1", ["--shard", "1/2", .. options]);
        Run(scratch, "part-2", ["--shard", "2/2", .. options]);
        Merge(scratch, 2);
        Tree.AssertSame(scratch.File("whole"), scratch.File("all"));
    }

    [Fact]
    public void A_run_over_all_inputs_takes_the_merged_result_for_its_own()
    {
        using var scratch = Inbox();
        Shards(scratch, 2);
        Merge(scratch, 2);
        var before = Tree.Of(scratch.File("all"));

        // The broken ones are read again: the world may have changed its mind.
        Assert.Contains("个文件与上次相同", Run(scratch, "all").Out, StringComparison.Ordinal);
        Assert.Equal(before, Tree.Of(scratch.File("all")));
    }

    [Fact]
    public void A_shard_says_which_it_is_and_the_merged_result_does_not()
    {
        using var scratch = Inbox();
        Shards(scratch, 2);
        Merge(scratch, 2);
        using var part = JsonDocument.Parse(File.ReadAllBytes(scratch.File("part-2", "run.json")));
        Assert.Equal((2, 2), (part.RootElement.GetProperty("shard").GetProperty("number").GetInt32(), part.RootElement.GetProperty("shard").GetProperty("of").GetInt32()));
        Assert.DoesNotContain("PF-811", File.ReadAllText(scratch.File("part-2", "run.json")), StringComparison.Ordinal);
        using var all = JsonDocument.Parse(File.ReadAllBytes(scratch.File("all", "run.json")));
        Assert.False(all.RootElement.TryGetProperty("shard", out _));
    }

    [Fact]
    public void Copies_fall_to_one_shard_wherever_they_lie()
    {
        using var scratch = Inbox();
        Shards(scratch, 7);
        Assert.Single(Enumerable.Range(1, 7), n => File.ReadAllText(scratch.File($"part-{n}", "run.json")).Contains("副本/又一份.xlsx", StringComparison.Ordinal)
            && File.ReadAllText(scratch.File($"part-{n}", "run.json")).Contains("000/00000.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_and_changed_outputs_are_told_and_repaired_by_running_the_shard_again()
    {
        using var scratch = Inbox();
        Run(scratch, "whole");
        Shards(scratch, 2);
        var outputs = Directory.GetFiles(scratch.File("part-1"), "*_自评表.xlsx", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        File.Delete(outputs[0]);
        File.AppendAllText(outputs[1], "x");
        Merge(scratch, 2);
        Assert.Equal(2, Times(File.ReadAllText(scratch.File("all", "run.json")), "\"PF-908\""));
        Assert.False(File.Exists(outputs[0].Replace("part-1", "all", StringComparison.Ordinal)));

        File.Delete(outputs[1]);
        Run(scratch, "part-1", "--shard", "1/2");
        Merge(scratch, 2);
        Tree.AssertSame(scratch.File("whole"), scratch.File("all"));
    }

    [Fact]
    public void Shards_that_do_not_fit_together_are_refused_with_the_reason()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 6);
        Shards(scratch, 2);
        Assert.Contains("缺 1 份（第 2 份）", Refused(scratch, "part-1"), StringComparison.Ordinal);
        Assert.Contains("都是第 1 份", Refused(scratch, "part-1", "part-1", "part-2"), StringComparison.Ordinal);
        Assert.Contains("不是 run --shard 的结果文件夹", Refused(scratch, "part-1", "in"), StringComparison.Ordinal);

        Run(scratch, "whole");
        Assert.Contains("不是 run --shard 的结果文件夹", Refused(scratch, "part-1", "whole"), StringComparison.Ordinal);

        Run(scratch, "third", "--shard", "2/3");
        Assert.Contains("请把各份用同一个 N", Refused(scratch, "part-1", "third"), StringComparison.Ordinal);

        Run(scratch, "other", "--shard", "2/2", "--no-audit");
        Assert.Contains("程序版本或选项不同", Refused(scratch, "part-1", "other"), StringComparison.Ordinal);

        scratch.Write("in/新来.xlsx", [1, 2, 3]);
        Run(scratch, "later", "--shard", "2/2");
        Assert.Contains("不是同一批", Refused(scratch, "part-1", "later"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_of_other_kits_are_refused_by_each_other_and_by_other_templates()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 4);
        Shards(scratch, 2);
        Templates.CopyTo(scratch.File("templates"));
        File.AppendAllText(scratch.File("templates", "chongqing-dept", "profile.yaml"), "\n# 修改\n");
        Tests.Cli.RunBare("run", scratch.File("in"), "-o", scratch.File("other"), "--shard", "2/2", "--templates", scratch.File("templates"));

        Assert.Contains("用的表样不同", Refused(scratch, "part-1", "other"), StringComparison.Ordinal);
        var (code, _, error) = Tests.Cli.RunBare("merge", scratch.File("part-1"), scratch.File("part-2"), "-o", scratch.File("refused"), "--templates", scratch.File("templates"));
        Assert.Equal(2, code);
        Assert.Contains("处理时用的表样与现在的不同", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.File("refused")));
    }

    [Fact]
    public void Shards_of_another_version_of_the_program_are_refused()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 4);
        Shards(scratch, 2);
        AsOfAnotherProgram(scratch.File("part-1"));
        Assert.Contains("程序版本或选项不同", Refused(scratch, "part-1", "part-2"), StringComparison.Ordinal);
        AsOfAnotherProgram(scratch.File("part-2"));
        Assert.Contains("是另一版程序处理的", Refused(scratch, "part-1", "part-2"), StringComparison.Ordinal);
    }

    /// <summary>The last record of a shard's ledger says which program ran it.</summary>
    private static void AsOfAnotherProgram(string folder)
    {
        var path = Path.Combine(folder, ".reportgen", "ledger");
        List<byte[]> records;
        using (var file = File.OpenHandle(path)) records = [.. LedgerReading.Records(file).Select(r => r.Record)];
        records[^1] = ShardText.Of(ShardText.NoteIn(records[^1]) with { Fingerprint = new string('0', 64) });
        File.WriteAllBytes(path, [.. records.SelectMany(r => r)]);
    }

    [Fact]
    public void An_input_that_changed_between_two_shards_is_refused()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 1);
        var form = scratch.File("in", "000", "00000.xlsx");
        Run(scratch, "part-1", "--shard", "1/2");
        var had = File.ReadAllText(scratch.File("part-1", "run.json")).Contains("00000.xlsx", StringComparison.Ordinal);

        // One byte more behind the zip, until it falls to the same shard as the other run: then nobody, or both, have it.
        for (var tries = 0; tries < 64; tries++)
        {
            File.AppendAllText(form, " ");
            Run(scratch, "part-2", "--shard", "2/2");
            if (File.ReadAllText(scratch.File("part-2", "run.json")).Contains("00000.xlsx", StringComparison.Ordinal) == had) break;
        }

        Assert.Contains("不是恰好属于一份", Refused(scratch, "part-1", "part-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shard_that_was_not_finished_is_refused()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 4);
        Shards(scratch, 1);
        using (var held = ReportGen.App.Batch.Outputs.HeldFolder.Open(scratch.File("part-1"), overwrite: false))
        {
            Assert.Contains("正由另一个运行中的程序写入", Refused(scratch, "part-1"), StringComparison.Ordinal);
            held.Ledger.Append(new ReportGen.App.Batch.Outputs.OutputNote("正要写.xlsx", new string('0', 64), "x.xlsx"));
        }

        Assert.Contains("还没有处理完", Refused(scratch, "part-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_is_not_written_into_a_part()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 1);
        Shards(scratch, 1);
        Assert.Contains("请用 -o 换一个文件夹", Tests.Cli.Run("merge", scratch.File("part-1"), "-o", scratch.File("part-1", "all")).Error, StringComparison.Ordinal);
    }

    /// <summary>Forms of several kits, copies, files that are none, one that leads nowhere, names that differ only in their ending.</summary>
    private static Scratch Inbox()
    {
        var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 20);
        var form = File.ReadAllBytes(scratch.File("in", "000", "00000.xlsx"));
        scratch.Write("in/副本/又一份.xlsx", form);
        scratch.Write("in/同名.xlsx", form);
        scratch.Write("in/同名.xlsm", [1, 2, 3]);
        scratch.Write("in/断了.xlsx", form[..2000]);
        if (!OperatingSystem.IsWindows()) File.CreateSymbolicLink(scratch.File("in", "走了.xlsx"), scratch.File("nowhere.xlsx"));
        return scratch;
    }

    private static void Shards(Scratch scratch, int count)
    {
        for (var number = 1; number <= count; number++) Run(scratch, $"part-{number}", "--shard", $"{number}/{count}");
    }

    private static (int Code, string Out, string Error) Run(Scratch scratch, string output, params string[] options) =>
        Tests.Cli.Run(["run", scratch.File("in"), "-o", scratch.File(output), .. options]);

    private static (int Code, string Out, string Error) Merge(Scratch scratch, int count) =>
        Tests.Cli.Run(["merge", .. Enumerable.Range(1, count).Reverse().Select(n => scratch.File($"part-{n}")), "-o", scratch.File("all")]);

    private static string Refused(Scratch scratch, params string[] parts)
    {
        var (code, output, error) = Tests.Cli.Run(["merge", .. parts.Select(p => scratch.File(p)), "-o", scratch.File("refused")]);
        Assert.True(code == 2, output);
        Assert.False(Directory.Exists(scratch.File("refused")));
        return error;
    }

    private static int Times(string text, string part) => text.Split(part).Length - 1;
}
