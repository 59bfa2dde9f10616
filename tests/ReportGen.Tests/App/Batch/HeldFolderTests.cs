using ReportGen.App;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;

namespace ReportGen.Tests.App.Batch;

/// <summary>A folder that is held for a moment keeps nothing of ours, however the moment ends.</summary>
public class HeldFolderTests
{
    [Fact]
    public void Nothing_of_ours_stays_in_a_persons_folder()
    {
        using var scratch = new Scratch();
        HeldFolder.Pass(scratch.Folder, () => File.WriteAllText(scratch.File("汇总.xlsx"), ""));
        Assert.Equal(["汇总.xlsx"], Directory.GetFileSystemEntries(scratch.Folder).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void Nothing_of_ours_stays_where_the_writing_fails()
    {
        using var scratch = new Scratch();
        Assert.Throws<UsageException>(() => HeldFolder.Pass(scratch.Folder, () => throw new UsageException(AppPhrases.Of("usage.outputBusy", ("output", "x")))));
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
    }

    [SkippableFact]
    public void A_folder_that_was_cleared_is_taken_anew_and_others_are_kept_out_again()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: an open file cannot be deleted there");
        using var scratch = new Scratch();
        var held = HeldFolder.Open(scratch.File("out"), overwrite: false);
        Assert.True(held.IsHeld);
        Directory.Delete(scratch.File("out"), recursive: true);
        Assert.False(held.IsHeld);
        using var again = held.Again();
        Assert.True(again.IsHeld);
        Assert.Throws<UsageException>(() => HeldFolder.Open(scratch.File("out"), overwrite: false));
    }

    [SkippableFact]
    public void A_folder_that_was_cleared_and_is_another_process_s_by_now_stays_that_one_s()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: an open file cannot be deleted there");
        using var scratch = new Scratch();
        using var held = HeldFolder.Open(scratch.File("out"), overwrite: false);
        Assert.True(held.IsHeld);
        File.Delete(scratch.File("out", ".reportgen", "lock"));
        using var other = HeldFolder.Open(scratch.File("out"), overwrite: false);
        Assert.True(other.IsHeld);
        Assert.False(held.IsHeld);
        Assert.Contains("值守停止", Assert.Throws<UsageException>(() => held.Again()).What.ToString(), StringComparison.Ordinal);
    }

    // Somebody has deleted .reportgen: run.json still knows what is ours, at the second opening as at the first.
    [Fact]
    public void Without_its_ledger_a_folder_knows_its_own_files_for_good()
    {
        using var scratch = new Scratch();
        Tests.Cli.Run("run", Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx"), "-o", scratch.Folder);
        Directory.Delete(scratch.File(".reportgen"), recursive: true);
        HeldFolder.Open(scratch.Folder, overwrite: false).Dispose();
        using var held = HeldFolder.Open(scratch.Folder, overwrite: false);
        Assert.Equal(WriteOutcome.Written, held.Folder.Write("汇总.xlsx", [1]));
    }

    [Fact]
    public void The_ledger_of_a_run_stays_and_what_a_person_has_put_beside_it()
    {
        using var scratch = new Scratch();
        HeldFolder.Open(scratch.Folder, overwrite: false).Dispose();
        File.WriteAllText(scratch.File(".reportgen", "便条.txt"), "");
        HeldFolder.Pass(scratch.Folder, () => { });
        Assert.True(File.Exists(scratch.File(".reportgen", "ledger")));
        File.Delete(scratch.File(".reportgen", "ledger"));
        HeldFolder.Pass(scratch.Folder, () => { });
        Assert.Equal(["便条.txt"], Directory.GetFileSystemEntries(scratch.File(".reportgen")).Select(f => Path.GetFileName(f)));
    }
}
