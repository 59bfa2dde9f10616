using System.Security.Cryptography;
using ReportGen.App.Batch.Disk;
using ReportGen.Tests.App.Batch.Faults;
using ReportGen.Workbooks;

namespace ReportGen.Tests.App.Batch.Disk;

/// <summary>Whatever lies under a file's name, reading it ends, and takes no more than it may.</summary>
public sealed class InputContentTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void A_file_is_read_whole_up_to_what_it_may_have(int size)
    {
        var content = RandomNumberGenerator.GetBytes(size);
        var path = _scratch.Write("表.xlsx", content);
        Assert.Equal(content, InputContent.Read(path, size));
        Assert.Equal(SHA256.HashData(content), InputContent.HashOf(path, size));
        if (size == 0) return;

        Assert.Equal(nameof(ReadLimits.FileBytes), Assert.Throws<UnreadableWorkbookException>(() => InputContent.Read(path, size - 1)).Detail);
        Assert.Null(InputContent.HashOf(path, size - 1));
    }

    // The kernel's own files tell no size; they stand for a file that grows while it is read.
    [SkippableFact]
    public void What_holds_more_than_was_told_is_read_to_the_limit()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: files of the kernel");
        var content = File.ReadAllBytes("/proc/version");
        Assert.Equal(0, new FileInfo("/proc/version").Length);
        Assert.Equal(content, InputContent.Read("/proc/version", content.Length));
        Assert.Throws<UnreadableWorkbookException>(() => InputContent.Read("/proc/version", content.Length - 1));
        Assert.Null(InputContent.HashOf("/proc/version", content.Length - 1));
    }

    [SkippableFact]
    public void A_pipe_a_device_and_links_to_them_are_no_files()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: pipes and devices of Linux");
        Assert.Equal(0, Mounted.Shell("mkfifo", _scratch.File("管道")));
        File.CreateSymbolicLink(_scratch.File("零"), "/dev/zero");
        foreach (var path in new[] { _scratch.File("管道"), _scratch.File("零"), "/dev/null" })
        {
            Assert.Throws<NoFileException>(() => InputContent.Read(path, 10));
            Assert.Throws<NoFileException>(() => InputContent.HashOf(path, 10));
        }
    }

    [Fact]
    public void A_folder_is_none_and_what_is_not_there_is_told_as_that()
    {
        Assert.Throws<NoFileException>(() => InputContent.Read(_scratch.Folder, 10));
        Assert.Throws<FileNotFoundException>(() => InputContent.Read(_scratch.File("没有"), 10));
    }

    [SkippableFact]
    public void A_link_is_the_file_that_it_leads_to_and_one_that_leads_nowhere_is_not_there()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: links need a right there");
        _scratch.Write("真", [1, 2, 3]);
        File.CreateSymbolicLink(_scratch.File("链接"), "真");
        File.CreateSymbolicLink(_scratch.File("断"), "没有");
        Assert.Equal([1, 2, 3], InputContent.Read(_scratch.File("链接"), 3));
        Assert.Equal(DiskLook.Of(_scratch.File("真")), DiskLook.Of(_scratch.File("链接")));
        Assert.Equal(3, DiskLook.Of(_scratch.File("链接"))!.Value.Length);
        Assert.Null(DiskLook.Of(_scratch.File("断")));
        Assert.Throws<FileNotFoundException>(() => InputContent.Read(_scratch.File("断"), 3));
    }

    // Neither size nor date tells of it: only the file that it is, and when it came there.
    [SkippableFact]
    public void Another_file_put_in_its_place_looks_otherwise_though_size_and_date_are_the_same()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: not told there");
        var path = _scratch.Write("表.xlsx", [1]);
        var before = DiskLook.Of(path)!.Value;
        Thread.Sleep(20);
        File.SetLastWriteTimeUtc(_scratch.Write("新.xlsx", [2]), File.GetLastWriteTimeUtc(path));
        File.Move(_scratch.File("新.xlsx"), path, overwrite: true);
        var after = DiskLook.Of(path)!.Value;
        Assert.Equal((before.Length, before.Written), (after.Length, after.Written));
        Assert.NotEqual(before.Identity, after.Identity);
        Assert.NotEqual(before.Changed, after.Changed);
        Assert.Equal(File.GetLastWriteTimeUtc(path).Ticks - DateTime.UnixEpoch.Ticks, after.Written);
    }

    [SkippableFact]
    public void A_link_that_leads_to_itself_is_no_file_and_stops_nobody()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: links");
        var loop = _scratch.File("环.xlsx");
        File.CreateSymbolicLink(loop, loop);
        Assert.False(DiskLook.Of(loop)!.Value.IsFile);
        Assert.Throws<NoFileException>(() => InputContent.Open(loop));
    }
}
