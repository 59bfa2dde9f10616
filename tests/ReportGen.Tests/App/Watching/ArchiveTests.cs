using System.Text;
using ReportGen.App;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Watching;

namespace ReportGen.Tests.App.Watching;

/// <summary>What is moved to the archive is there whole, and is known again.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_file_keeps_its_path_its_bytes_and_its_date()
    {
        var file = Drop("科室/甲.xlsx", "一");
        var written = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file.Path, written);

        Assert.True(Of().Move(file, HashOf("一")));

        Assert.False(File.Exists(file.Path));
        Assert.Equal("一", File.ReadAllText(_scratch.File("archive", "科室", "甲.xlsx")));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_scratch.File("archive", "科室", "甲.xlsx")));
        Assert.Single(Directory.GetFiles(_scratch.File("archive"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Another_file_of_the_same_name_gets_a_number_and_nothing_is_overwritten()
    {
        var archive = Of();
        archive.Move(Drop("甲.xlsx", "一"), HashOf("一"));
        archive.Move(Drop("甲.xlsx", "二"), HashOf("二"));

        Assert.Equal("一", File.ReadAllText(_scratch.File("archive", "甲.xlsx")));
        Assert.Equal("二", File.ReadAllText(_scratch.File("archive", "甲~2.xlsx")));
        Assert.Equal([(_scratch.File("archive", "甲~2.xlsx"), "甲.xlsx")], archive.Beside([]).Select(f => (f.Path, f.Name)));
    }

    [Fact]
    public void A_file_that_is_no_longer_as_it_was_read_stays()
    {
        var file = Drop("甲.xlsx", "改过");
        Assert.False(Of().Move(file, HashOf("一")));
        Assert.Equal("改过", File.ReadAllText(file.Path));
        Assert.Empty(Directory.GetFiles(_scratch.File("archive")));
    }

    // Ended between the copy and the deletion: the file lies in both places, and must not come to lie there twice.
    [Fact]
    public void A_move_that_was_ended_is_finished_without_a_second_copy()
    {
        _scratch.Write("archive/甲.xlsx", Encoding.UTF8.GetBytes("一"));
        var file = Drop("甲.xlsx", "一");
        Assert.True(Of().Move(file, HashOf("一")));
        Assert.False(File.Exists(file.Path));
        Assert.Single(Directory.GetFiles(_scratch.File("archive")));
    }

    [Fact]
    public void What_was_changed_meanwhile_is_told_as_left_and_the_others_are_moved()
    {
        var (changed, good) = (Drop("甲.xlsx", "改过"), Drop("乙.xlsx", "二"));
        var (moved, left) = (new List<string>(), new List<string>());
        Assert.Empty(Of().MoveAll([(changed, HashOf("一")), (good, HashOf("二"))], f => moved.Add(f.Name), f => left.Add(f.Name)));
        Assert.Equal(["乙.xlsx"], moved);
        Assert.Equal(["甲.xlsx"], left);
    }

    [SkippableFact]
    public void A_file_that_somebody_holds_stays()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsWindows(), "skipped: locks");
        var file = Drop("甲.xlsx", "一");
        using (new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Throws<IOException>(() => Of().Move(file, HashOf("一")));
        }

        Assert.True(File.Exists(file.Path));
    }

    [Fact]
    public void A_new_start_finds_by_content_which_file_an_input_was_moved_to()
    {
        Of().Move(Drop("甲.xlsx", "一"), HashOf("一"));
        Of().Move(Drop("甲.xlsx", "二"), HashOf("二"));
        var archive = Of();
        Assert.True(archive.Recall([Done("甲.xlsx", "二"), Done("乙.xlsx", "三")]));
        Assert.False(archive.Recall([Done("甲.xlsx", "二")]));
        Assert.Equal([(_scratch.File("archive", "甲~2.xlsx"), "甲.xlsx")], archive.Beside([]).Select(f => (f.Path, f.Name)));
    }

    [Fact]
    public void What_comes_into_the_inbox_takes_the_place_of_what_lies_in_the_archive()
    {
        var archive = Of();
        archive.Move(Drop("甲.xlsx", "一"), HashOf("一"));
        Assert.Empty(archive.Beside(["甲.xlsx"]));
        Assert.Empty(archive.Beside([]));
    }

    // A share that is not mounted leaves an empty folder; nothing must be taken for withdrawn then.
    [Fact]
    public void An_archive_that_cannot_be_empty_is_not_there_while_it_is()
    {
        Assert.True(Of().IsThere);
        Of().Move(Drop("甲.xlsx", "一"), HashOf("一"));
        Assert.True(Of().IsThere);
        Directory.Move(_scratch.File("archive"), _scratch.File("cut off"));
        for (var start = 1; start <= 3; start++)
        {
            Assert.False(Of().IsThere);
            Assert.False(Directory.Exists(_scratch.File("archive")));
        }

        Directory.CreateDirectory(_scratch.File("archive"));
        Assert.False(Of().IsThere);
        Directory.Delete(_scratch.File("archive"));
        Directory.Move(_scratch.File("cut off"), _scratch.File("archive"));
        Assert.True(Of().IsThere);
    }

    [Fact]
    public void Another_archive_than_before_begins_empty()
    {
        Of().Move(Drop("甲.xlsx", "一"), HashOf("一"));
        Assert.True(new Archive(_scratch.File("another"), _scratch.File("out/.reportgen/archived")).IsThere);
    }

    [Fact]
    public void A_folder_in_the_archive_with_the_name_of_a_form_is_passed_over()
    {
        Directory.CreateDirectory(_scratch.File("archive/甲.xlsx"));
        Assert.True(Of().Move(Drop("甲.xlsx", "一"), HashOf("一")));
        Assert.Equal("一", File.ReadAllText(Directory.GetFiles(_scratch.File("archive")).Single()));
    }

    private Archive Of() => new(_scratch.File("archive"), _scratch.File("out/.reportgen/archived"));

    private InputFile Drop(string name, string text) => new(_scratch.Write("in/" + name, Encoding.UTF8.GetBytes(text)), name);

    private static string HashOf(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));

    private static DoneInput Done(string name, string text) => new() { Input = name, Sha256 = HashOf(text), Options = "x", Recognition = "", Kits = "", Forms = 1, Outputs = "" };
}
