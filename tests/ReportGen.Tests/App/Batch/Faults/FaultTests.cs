using System.Diagnostics;
using System.IO.Compression;
using ReportGen.App;

namespace ReportGen.Tests.App.Batch.Faults;

/// <summary>What the world does wrong while a run works: each is told, nothing of the user's is touched, and the next run makes it good.</summary>
public class FaultTests
{
    [Fact]
    public void A_second_run_on_the_same_output_ends_at_once_and_says_why()
    {
        using var scratch = With(2);
        using (ReportGen.App.Batch.Outputs.HeldFolder.Open(scratch.File("out"), overwrite: false))
        {
            var (code, _, error) = BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"));
            Assert.Equal(2, code);
            Assert.Contains("正由另一个运行中的程序写入结果", error, StringComparison.Ordinal);
        }

        Assert.Equal(0, BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"), "--fail-on", "none").Code);
    }

    [Fact]
    public void A_disk_that_locks_nothing_is_told_and_worked_on()
    {
        using var scratch = With(1);
        var start = new ProcessStartInfo("dotnet", [typeof(ReportGen.App.Cli.CommandLine).Assembly.Location, "run", scratch.File("in"), "-o", scratch.File("out"), "--fail-on", "none", "--templates", Repository.File("templates")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_SYSTEM_IO_DISABLEFILELOCKING"] = "1" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("不支持锁定", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_run_left_unfinished_is_swept()
    {
        using var scratch = With(1);
        scratch.Write("out/.reportgen/99999-1.tmp", [1, 2, 3]);
        Run(scratch);
        Assert.Empty(Directory.GetFiles(scratch.File("out"), "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public void An_empty_file_that_a_power_failure_left_is_written_again()
    {
        using var scratch = With(1);
        Run(scratch);
        File.WriteAllBytes(scratch.File("out", "000", "00000_自评表.xlsx"), []);
        Run(scratch);
        Assert.NotEmpty(File.ReadAllBytes(scratch.File("out", "000", "00000_自评表.xlsx")));
    }

    [Fact]
    public void An_input_that_another_program_holds_is_told_and_read_the_next_time()
    {
        using var scratch = With(2);
        using (new FileStream(scratch.File("in", "000", "00000.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var (code, output, _) = Run(scratch);
            Assert.Equal(3, code);
            Assert.Contains("文件正被其他程序打开", output, StringComparison.Ordinal);
        }

        AssertRepaired(scratch);
    }

    // A link that leads nowhere is there when the folder is listed and gone when it is read, as a file that was just taken away.
    [Fact]
    public void An_input_that_is_gone_when_it_is_read_is_told()
    {
        using var scratch = With(1);
        File.CreateSymbolicLink(scratch.File("in", "走了.xlsx"), scratch.File("nowhere.xlsx"));
        var (code, output, _) = Run(scratch);
        Assert.Equal(3, code);
        Assert.Contains("走了.xlsx", output, StringComparison.Ordinal);
        File.Delete(scratch.File("in", "走了.xlsx"));
        AssertRepaired(scratch);
    }

    // A pipe keeps whoever opens it for ever, a device has no end; the limit is set low, so that a failure is told and not a machine brought down.
    [SkippableTheory]
    [InlineData("run", "-o", "out")]
    [InlineData("run", "-o", "out", "--shard", "1/1")]
    [InlineData("check")]
    public void A_pipe_and_a_device_are_told_and_not_read(params string[] command)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: pipes and devices of Linux");
        using var scratch = With(1);
        Assert.Equal(0, Mounted.Shell("mkfifo", scratch.File("in", "管道.xlsx")));
        File.CreateSymbolicLink(scratch.File("in", "零.xlsx"), "/dev/zero");
        File.CreateSymbolicLink(scratch.File("in", "链接.xlsx"), scratch.File("in", "管道.xlsx"));
        var (code, output, _) = BuiltProgram.Run([command[0], scratch.File("in"), .. command[1..].Select(c => c == "out" ? scratch.File("out") : c), "--max-size", "1"]);
        Assert.Equal(3, code);
        Assert.Equal(3, output.Split("不是文件，是管道").Length - 1);
    }

    [SkippableFact]
    public void A_name_that_is_no_text_is_told_as_that()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: names are always text there");
        using var scratch = With(1);
        // Bytes of GBK, as an old archive leaves them; no string of ours can name such a file, so the shell does.
        Assert.Equal(0, Mounted.Shell("sh", "-c", $"cp '{scratch.File("in", "000", "00000.xlsx")}' '{scratch.File("in")}/'$(printf '\\262\\342').xlsx"));
        try
        {
            Assert.Contains("不是 UTF-8 编码", Run(scratch).Out, StringComparison.Ordinal);
        }
        finally
        {
            Mounted.Shell("sh", "-c", $"rm '{scratch.File("in")}/'*.xlsx");
        }
    }

    // One who wants to write outside the folder names his file so; on Linux it is a name like any other.
    [SkippableFact]
    public void Backward_strokes_in_a_name_lead_nowhere_on_Linux()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: they part folders there");
        using var scratch = With(1);
        File.Move(scratch.File("in", "000", "00000.xlsx"), scratch.File("in", "x\\..\\..\\evil.xlsx"));
        var (code, output, _) = Run(scratch);
        Assert.True(code is 0 or 1, output);
        Assert.True(File.Exists(scratch.File("out", "x\\..\\..\\evil_自评表.xlsx")));
        Assert.Empty(Directory.GetFiles(scratch.Folder));
    }

    // They look like the root of a drive or of a server, and are names like any other; 汇总.xlsx leads to what is called after them.
    [SkippableTheory]
    [InlineData("a:b.xlsx")]
    [InlineData("C:表.xlsx")]
    [InlineData("\\\\srv\\x.xlsx")]
    [InlineData("A:/表.xlsx")]
    public void Names_that_look_like_a_drive_are_names_on_Linux(string name)
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: no file has such a name there");
        using var scratch = With(1);
        Directory.CreateDirectory(Path.GetDirectoryName(scratch.File("in", name))!);
        File.Move(scratch.File("in", "000", "00000.xlsx"), scratch.File("in", name));
        var (code, output, error) = Run(scratch);
        Assert.True(code is 0 or 1, output + error);
        Assert.True(File.Exists(scratch.File("out", name[..^".xlsx".Length] + "_自评表.xlsx")));
        var links = new ZipArchive(File.OpenRead(scratch.File("out", "汇总.xlsx"))).Entries.Single(e => e.FullName.EndsWith("sheet1.xml.rels", StringComparison.Ordinal));
        using var text = new StreamReader(links.Open());
        Assert.Contains($"Target=\"{string.Join('/', name[..^".xlsx".Length].Split('/').Select(Uri.EscapeDataString))}", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_kept_is_told_with_its_folder_and_what_to_do()
    {
        using var scratch = With(1);
        scratch.Write("file", [1]);
        var (code, _, error) = BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"), "--log-dir", scratch.File("file", "log"));
        Assert.True(code is 0 or 1, error);
        Assert.Contains($"写不了日志（{scratch.File("file", "log")}：", error, StringComparison.Ordinal);
        Assert.Contains("--log-dir", error, StringComparison.Ordinal);
    }

    // What was read, what its checksum is of and what is printed are one content, whatever stands there by then; the next run finds the other.
    [Fact]
    public void An_input_that_is_changed_while_it_is_read_is_taken_as_it_was_and_read_again_the_next_time()
    {
        using var scratch = With(2);
        var path = scratch.File("in", "000", "00000.xlsx");
        var (was, becomes) = (File.ReadAllBytes(path), File.ReadAllBytes(scratch.File("in", "000", "00001.xlsx")));
        var processing = new ReportGen.App.Batch.FileProcessing(TestKits.All, ReportGen.Workbooks.ReadLimits.Standard, Serilog.Core.Logger.None);

        var file = processing.Process(new ReportGen.App.Batch.InputFile(path, "00000.xlsx"), isDone: _ =>
        {
            File.WriteAllBytes(path, becomes);
            return false;
        });

        Assert.Equal(ContentHash.Of(was), file.Sha256);
        Assert.Contains("00000", file.Forms.Single().Form.Subject, StringComparison.Ordinal);
        AssertRepaired(scratch);
    }

    [Fact]
    public void An_input_of_which_only_a_part_is_there_is_told_and_read_the_next_time()
    {
        using var scratch = With(2);
        var path = scratch.File("in", "000", "00000.xlsx");
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..^1000]);
        Assert.Equal(3, Run(scratch).Code);
        Assert.Contains("PF-111", File.ReadAllText(scratch.File("out", "run.json")), StringComparison.Ordinal);
        File.WriteAllBytes(path, whole);
        AssertRepaired(scratch);
    }

    [Fact]
    public void Dates_count_for_nothing()
    {
        using var scratch = With(2);
        Run(scratch);
        File.SetLastWriteTimeUtc(scratch.File("in", "000", "00000.xlsx"), new DateTime(2090, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(scratch.File("out", "000", "00001_自评表.xlsx"), new DateTime(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("其中2个文件与上次相同", Run(scratch).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("带 空格 的 名字.xlsx")]
    [InlineData("表情😀.xlsx")]
    [InlineData("-o.xlsx")]
    [InlineData("甲/同名.xlsx", "乙/同名.xlsx")]
    [InlineData("甲A.xlsx", "甲a.xlsx")]
    public void Names_of_every_kind_come_out_and_come_out_again(params string[] names)
    {
        using var scratch = new Scratch();
        using var one = With(1);
        foreach (var name in names) scratch.Write("in/" + name, File.ReadAllBytes(one.File("in", "000", "00000.xlsx")));
        Run(scratch);
        Assert.Equal(names.Length, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
        Assert.Contains($"其中{names.Length}个文件与上次相同", Run(scratch).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_paths_are_written_and_names_too_long_for_the_disk_are_told()
    {
        using var scratch = With(1);
        var deep = string.Join('/', Enumerable.Repeat(new string('深', 30), 5));
        var form = File.ReadAllBytes(scratch.File("in", "000", "00000.xlsx"));
        scratch.Write($"in/{deep}/表.xlsx", form);
        scratch.Write($"in/{new string('长', 82)}.xlsx", form);
        var (code, _, _) = Run(scratch);
        Assert.Equal(1, code);
        Assert.True(File.Exists(scratch.File(["out", .. deep.Split('/'), "表_自评表.xlsx"])));
        Assert.Contains("文件名太长", File.ReadAllText(scratch.File("out", "run.json")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_full_disk_is_told_and_the_next_run_makes_it_good()
    {
        using var scratch = With(60);
        Directory.CreateDirectory(scratch.File("out"));
        Mounted.Must(scratch, "tmpfs", "-o", "size=300k", "tmpfs", scratch.File("out"));
        try
        {
            var (code, output, error) = Run(scratch);
            Assert.Equal(2, code);
            Assert.Contains("磁盘已满", output + error, StringComparison.Ordinal);
            Assert.Contains("结果不完整", output, StringComparison.Ordinal);
            Assert.DoesNotContain("先看", output, StringComparison.Ordinal);
            Assert.Equal(2, BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"), "--fail-on", "none").Code);
            Assert.Empty(Directory.GetFiles(scratch.File("out"), "*.tmp", SearchOption.AllDirectories));
            Mounted.Shell("mount", "-o", "remount,size=64m", scratch.File("out"));
            AssertRepaired(scratch);
        }
        finally
        {
            Mounted.Shell("umount", scratch.File("out"));
        }
    }

    [SkippableFact]
    public void A_read_only_output_is_told_at_once()
    {
        using var scratch = With(1);
        Run(scratch);
        var before = Tree.Of(scratch.File("out"));
        Mounted.Must(scratch, "--bind", scratch.File("out"), scratch.File("out"));
        try
        {
            Mounted.Shell("mount", "-o", "remount,ro,bind", scratch.File("out"));
            var (code, _, error) = Run(scratch);
            Assert.Equal(2, code);
            Assert.Contains("不能往", error, StringComparison.Ordinal);
            Assert.Equal(before, Tree.Of(scratch.File("out")));
        }
        finally
        {
            Mounted.Shell("umount", scratch.File("out"));
        }
    }

    private static Scratch With(int forms)
    {
        var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), forms);
        return scratch;
    }

    private static (int Code, string Out, string Error) Run(Scratch scratch, string output = "out") => Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File(output));

    private static void AssertRepaired(Scratch scratch)
    {
        Run(scratch);
        Run(scratch, "calm");
        Tree.AssertSame(scratch.File("calm"), scratch.File("out"));
    }
}
