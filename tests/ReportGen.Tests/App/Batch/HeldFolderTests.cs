using ReportGen.App;
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
    public void Nor_where_the_writing_fails()
    {
        using var scratch = new Scratch();
        Assert.Throws<UsageException>(() => HeldFolder.Pass(scratch.Folder, () => throw new UsageException(AppPhrases.Of("usage.outputBusy", ("output", "x")))));
        Assert.Empty(Directory.GetFileSystemEntries(scratch.Folder));
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
