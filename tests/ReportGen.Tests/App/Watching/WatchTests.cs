using ReportGen.Tests.App.Batch.Faults;

namespace ReportGen.Tests.App.Watching;

/// <summary>The office's folder: forms come, are corrected, go; at every rest the results are those of a run over what lies there.</summary>
public class WatchTests
{
    private static readonly string[] Own = ["status.json", "状态.html"];

    [SkippableFact]
    public void What_is_there_what_comes_what_changes_and_what_goes()
    {
        using var scratch = With(3);
        var half = Take(scratch, "00002.xlsx");
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");

        // What other programs leave beside is nobody's form.
        scratch.Write("in/000/~$00000.xlsx", [1]);
        scratch.Write("in/000/.~lock.00000.xlsx#", [1]);
        scratch.Write("in/000/00002.xlsx.part", [1]);
        scratch.Write("in/000/00009.xlsx", []);

        // A copy that is still going on: the first half is not taken for a damaged form.
        using (var copy = new FileStream(scratch.File("in", "000", "00002.xlsx"), FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            copy.Write(half.AsSpan(0, 1000));
            copy.Flush();
            watch.Until("half a file is seen", () => watch.Status()!.Value.GetProperty("waiting").EnumerateArray().Any(w => w.GetProperty("reason").GetString() == "inUse"));
            copy.Write(half.AsSpan(1000));
        }

        watch.Until("the empty file waits alone", () => watch.Status() is { } s && s.GetProperty("files").GetArrayLength() == 3 && s.GetProperty("waiting").GetArrayLength() == 1);
        Assert.Equal("empty", watch.Status()!.Value.GetProperty("waiting")[0].GetProperty("reason").GetString());
        File.Delete(scratch.File("in", "000", "00009.xlsx"));

        // A save by a new file, deleting and renaming: 00001 becomes another form.
        File.WriteAllBytes(scratch.File("in", "000", "~WRD0001.tmp"), half);
        File.Delete(scratch.File("in", "000", "00001.xlsx"));
        File.Move(scratch.File("in", "000", "~WRD0001.tmp"), scratch.File("in", "000", "00001.xlsx"));
        watch.UntilSaid("改过1个");

        File.Delete(scratch.File("in", "000", "00000.xlsx"));
        watch.UntilSaid("撤走1个");
        watch.UntilRead("000/00001.xlsx", "000/00002.xlsx");
        Assert.Equal(0, watch.Stop("TERM"));

        AssertAsRun(scratch);
        Assert.Equal("stopped", watch.Status()!.Value.GetProperty("state").GetString());
    }

    [SkippableFact]
    public void A_signal_ends_it_with_what_was_begun_done_and_the_next_goes_on()
    {
        using var scratch = With(60);
        using (var watch = Start(scratch, "--jobs", "1"))
        {
            watch.Until("the first results", () => Directory.Exists(scratch.File("out", "000")));
            Assert.Equal(0, watch.Stop("INT"));
            Assert.Equal("stopped", watch.Status()!.Value.GetProperty("state").GetString());
            Assert.Empty(Directory.GetFiles(scratch.File("out"), "*.tmp", SearchOption.AllDirectories));
        }

        using (var watch = Start(scratch))
        {
            watch.UntilSaid("第1轮");
            Assert.Equal(0, watch.Stop("TERM"));
        }

        AssertAsRun(scratch);
    }

    // A link that leads nowhere cannot be opened for ever, a long name never be written: the one is tried again and again, the other told once; nobody waits for them.
    [SkippableFact]
    public void Files_that_cannot_be_done_stand_in_one_list_and_hold_nobody_up()
    {
        using var scratch = With(2);
        var form = Take(scratch, "00001.xlsx");
        var longName = new string('长', 82) + ".xlsx";
        scratch.Write("in/" + longName, form);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", longName);
        Assert.Empty(watch.Status()!.Value.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("file").GetString() == longName).GetProperty("outputs").EnumerateArray());
        Assert.Equal("", NoOutputOf(longName));

        File.CreateSymbolicLink(scratch.File("in", "断.xlsx"), "没有.xlsx");
        watch.Until("the link waits", () => Waiting() is ["断.xlsx unopened 文件无法打开：找不到文件或文件夹。"]);
        watch.Until("it was tried several times", () => watch.Said.Contains("第4轮", StringComparison.Ordinal));
        Assert.DoesNotContain(watch.Status()!.Value.GetProperty("files").EnumerateArray(), f => f.GetProperty("file").GetString() == "断.xlsx");

        var began = System.Diagnostics.Stopwatch.StartNew();
        scratch.Write("in/新.xlsx", form);
        watch.UntilSaid("新到1个、改过0个、撤走0个。共4个文件");
        Assert.True(began.Elapsed < TimeSpan.FromSeconds(10), $"waited {began.Elapsed}");
        scratch.Write("in/没有.xlsx", form);
        watch.UntilRead("000/00000.xlsx", longName, "断.xlsx", "新.xlsx", "没有.xlsx");
        Assert.Equal(0, watch.Stop("TERM"));
        AssertAsRun(scratch);

        List<string> Waiting() =>
            [.. watch.Status()!.Value.GetProperty("waiting").EnumerateArray().Select(w => $"{w.GetProperty("file")} {w.GetProperty("reason")} {w.GetProperty("message")}")];

        string NoOutputOf(string name) => System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(scratch.File("out", "run.json"))).RootElement
            .GetProperty("inputs").EnumerateArray().Single(f => f.GetProperty("file").GetString() == name).GetProperty("forms")[0].GetProperty("output").GetString()!;
    }

    // On Linux nothing else tells that WPS has it open; what it saves must find the file where it was.
    [SkippableFact]
    public void What_a_person_has_open_is_neither_read_nor_archived_until_it_is_closed()
    {
        using var scratch = With(0);
        var inbox = Repository.File("examples", "luzhou-2023", "inbox");
        var (before, after) = (File.ReadAllBytes(Path.Combine(inbox, "04-物业管理.xlsx")), File.ReadAllBytes(Path.Combine(inbox, "05-车驾管业务.xlsx")));
        scratch.Write("in/~$项目.xlsx", [1]);
        scratch.Write("in/项目.xlsx", before);
        scratch.Write("in/别的.xlsx", before);
        using var watch = Start(scratch, "--archive", scratch.File("archive"));
        using (var open = new FileStream(scratch.File("in", "项目.xlsx"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            watch.Until("the other is archived", () => File.Exists(scratch.File("archive", "别的.xlsx")));
            watch.Until("it waits", () => watch.Status()!.Value.GetProperty("waiting").EnumerateArray().Any(w => w.GetProperty("reason").GetString() == "inUse"));
            open.SetLength(0);
            open.Write(after);
        }

        Assert.False(File.Exists(scratch.File("archive", "项目.xlsx")));
        File.Delete(scratch.File("in", "~$项目.xlsx"));
        watch.Until("it is archived", () => File.Exists(scratch.File("archive", "项目.xlsx")) && !File.Exists(scratch.File("in", "项目.xlsx")));
        Assert.Equal(after, File.ReadAllBytes(scratch.File("archive", "项目.xlsx")));
        Assert.Equal(0, watch.Stop("TERM"));
    }

    [SkippableFact]
    public void An_inbox_of_which_the_last_form_is_taken_is_empty_and_not_cut_off()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: not told there");
        using var scratch = With(2);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
        var form = Take(scratch, "00001.xlsx");
        File.Delete(scratch.File("in", "000", "00000.xlsx"));
        watch.UntilSaid("一张表也没有了");
        Assert.Equal("watching", watch.Status()!.Value.GetProperty("state").GetString());
        Assert.DoesNotContain("断开", watch.Said, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
        scratch.Write("in/新.xlsx", form);
        watch.UntilRead("新.xlsx");
        Assert.Equal(0, watch.Stop("TERM"));
        AssertAsRun(scratch);
    }

    // Somebody runs the program on a folder of the inbox and writes the results beside: what lies there is not looked into any more, and must not pass for gone.
    [SkippableFact]
    public void A_folder_that_becomes_one_of_results_keeps_what_was_found_there_and_is_told_until_it_is_mended()
    {
        using var scratch = With(2);
        scratch.Write("in/别的.xlsx", File.ReadAllBytes(scratch.File("in", "000", "00001.xlsx")));
        string[] all = ["000/00000.xlsx", "000/00001.xlsx", "别的.xlsx"];
        using (var watch = Start(scratch))
        {
            watch.UntilRead(all);
            scratch.Write("in/000/.reportgen/ledger", [1]);
            watch.UntilSaid("收件箱里的“000”成了结果文件夹");
            scratch.Write("in/新.xlsx", File.ReadAllBytes(scratch.File("in", "别的.xlsx")));
            watch.UntilRead([.. all, "新.xlsx"]);
            Assert.Contains("“000”成了结果文件夹", Faults(watch), StringComparison.Ordinal);
            Assert.Contains("“000”成了结果文件夹", File.ReadAllText(scratch.File("out", "状态.html")), StringComparison.Ordinal);
            Assert.Equal(0, watch.Stop("TERM"));
        }

        using (var watch = Start(scratch))
        {
            watch.UntilSaid("成了结果文件夹");
            watch.UntilSaid("第1轮");
            watch.UntilRead([.. all, "新.xlsx"]);
            Assert.Equal(4, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
            Directory.Delete(scratch.File("in", "000", ".reportgen"), recursive: true);
            watch.UntilSaid("“000”的问题已解决");
            watch.Until("it is read again", () => watch.Said.Contains("新到2个", StringComparison.Ordinal) && Faults(watch).Length == 0);
            Assert.Single(watch.Said.Split('\n'), l => l.Contains("成了结果文件夹", StringComparison.Ordinal));
            Assert.Equal(0, watch.Stop("TERM"));
        }

        AssertAsRun(scratch);
    }

    [SkippableFact]
    public void A_folder_that_may_not_be_read_keeps_its_results_and_one_that_is_gone_then_does_not()
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: signals are sent by kill");
        using var scratch = With(2);
        scratch.Write("in/别的.xlsx", File.ReadAllBytes(scratch.File("in", "000", "00001.xlsx")));
        using var watch = new RunningWatch(scratch, BuiltProgram.StartWithoutRights);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx", "别的.xlsx");
        Mounted.Shell("chmod", "0", scratch.File("in", "000"));
        watch.UntilSaid("收件箱里的“000”打不开：没有权限");
        scratch.Write("in/新.xlsx", File.ReadAllBytes(scratch.File("in", "别的.xlsx")));
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx", "别的.xlsx", "新.xlsx");
        Assert.Equal(4, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
        Mounted.Shell("chmod", "700", scratch.File("in", "000"));
        watch.UntilSaid("“000”的问题已解决");
        Mounted.Shell("chmod", "0", scratch.File("in", "000"));
        watch.Until("it is told again", () => Faults(watch).Contains("打不开", StringComparison.Ordinal));
        Directory.Move(scratch.File("in", "000"), scratch.File("away"));
        watch.UntilRead("别的.xlsx", "新.xlsx");
        Assert.Equal(0, watch.Stop("TERM"));
        Mounted.Shell("chmod", "700", scratch.File("away"));
        AssertAsRun(scratch);
    }

    // An overview that cannot be written puts off the archiving, not what is known of the archive.
    [SkippableFact]
    public void What_is_archived_is_called_so_while_an_overview_cannot_be_written()
    {
        using var scratch = With(1);
        var form = File.ReadAllBytes(scratch.File("in", "000", "00000.xlsx"));
        File.Copy(Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx"), scratch.File("in", "000", "00000.xlsx"), overwrite: true);
        using var watch = Start(scratch, "--archive", scratch.File("archive"));
        watch.Until("it is archived", () => File.Exists(scratch.File("archive", "000", "00000.xlsx")) && Archived() is ["000/00000.xlsx"]);
        File.Delete(scratch.File("out", "汇总.xlsx"));
        scratch.Write("out/汇总.xlsx/挡路.txt", [1]);
        scratch.Write("in/新.xlsx", form);
        watch.UntilSaid("汇总.xlsx：");
        watch.Until("both are there", () => watch.Status()!.Value.GetProperty("files").GetArrayLength() == 2);
        Assert.Equal(["000/00000.xlsx"], Archived());
        Assert.Equal(0, watch.Stop("TERM"));

        List<string?> Archived() => [.. watch.Status()!.Value.GetProperty("files").EnumerateArray().Where(f => f.GetProperty("archived").GetBoolean()).Select(f => f.GetProperty("file").GetString())];
    }

    [SkippableFact]
    public void What_could_not_be_written_is_written_though_the_inbox_was_emptied_since()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "skipped: not told there");
        using var scratch = With(2);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
        File.Delete(scratch.File("out", "汇总.xlsx"));
        scratch.Write("out/汇总.xlsx/挡路.txt", [1]);
        scratch.Write("in/新.xlsx", File.ReadAllBytes(scratch.File("in", "000", "00001.xlsx")));
        watch.UntilSaid("汇总.xlsx：");
        Directory.Delete(scratch.File("in", "000"), recursive: true);
        File.Delete(scratch.File("in", "新.xlsx"));
        watch.UntilSaid("一张表也没有了");
        Directory.Delete(scratch.File("out", "汇总.xlsx"), recursive: true);
        watch.UntilSaid("已恢复，结果都写好了");
        watch.Until("nothing is owed", () => Faults(watch).Length == 0 && watch.Status()!.Value.GetProperty("state").GetString() == "watching");
        Assert.True(File.Exists(scratch.File("out", "汇总.xlsx")));
        Assert.Equal(3, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
        Assert.Equal(0, watch.Stop("TERM"));
    }

    [SkippableFact]
    public void Results_that_somebody_removes_are_written_again_and_the_lock_with_them()
    {
        using var scratch = With(1);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx");
        Directory.Delete(scratch.File("out"), recursive: true);
        watch.UntilSaid("被删除或清空了");
        watch.UntilSaid("第2轮");
        watch.UntilRead("000/00000.xlsx");
        var (code, _, error) = BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("out"));
        Assert.Equal(2, code);
        Assert.Contains("正由另一个运行中的程序写入结果", error, StringComparison.Ordinal);
        Assert.Equal(0, watch.Stop("TERM"));
        AssertAsRun(scratch);
    }

    // A file manager that hides dot names leaves the lock, and all looks well to the program.
    [SkippableFact]
    public void Results_that_somebody_removes_are_written_again_although_the_lock_is_left()
    {
        using var scratch = With(2);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
        foreach (var seen in Directory.GetFileSystemEntries(scratch.File("out")).Where(p => Path.GetFileName(p)[0] != '.'))
        {
            if (Directory.Exists(seen)) Directory.Delete(seen, recursive: true);
            else File.Delete(seen);
        }

        watch.UntilSaid("被删除或清空了");
        watch.UntilSaid("第2轮");
        watch.Until("all is there", () => File.Exists(scratch.File("out", "run.json")) && File.Exists(scratch.File("out", "000", "00001_自评表.xlsx")));
        Assert.Equal(0, watch.Stop("TERM"));
        AssertAsRun(scratch);
        Assert.Single(watch.Said.Split('\n'), l => l.Contains("被删除或清空了", StringComparison.Ordinal));
    }

    // Whoever closes the terminal ends it like any signal, unless it was begun so that this does not count.
    [SkippableFact]
    public void The_end_of_its_terminal_ends_it_and_the_page_says_so()
    {
        Skip.If(OperatingSystem.IsWindows() || File.ReadLines("/proc/self/status").Any(l => l.StartsWith("SigIgn:", StringComparison.Ordinal) && (Convert.ToUInt64(l[7..].Trim(), 16) & 1) != 0), "skipped: it is ignored here");
        using var scratch = With(1);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx");
        Assert.Equal(0, watch.Stop("HUP"));
        Assert.Equal("stopped", watch.Status()!.Value.GetProperty("state").GetString());
    }

    // The same content under another name came later, and is not as old as the first.
    [SkippableFact]
    public void A_copy_has_a_time_of_its_own()
    {
        using var scratch = With(1);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx");
        Thread.Sleep(TimeSpan.FromSeconds(1.1));
        File.Copy(scratch.File("in", "000", "00000.xlsx"), scratch.File("in", "000", "再来.xlsx"));
        watch.UntilRead("000/00000.xlsx", "000/再来.xlsx");
        var times = watch.Status()!.Value.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("at").GetDateTimeOffset()).ToList();
        Assert.True(times[0] < times[1], string.Join(' ', times));
        Assert.Equal(0, watch.Stop("TERM"));
    }

    [SkippableFact]
    public void While_it_watches_nobody_else_writes_there()
    {
        using var scratch = With(1);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx");
        foreach (var command in new[] { "run", "watch" })
        {
            var (code, _, error) = BuiltProgram.Run(command, scratch.File("in"), "-o", scratch.File("out"));
            Assert.Equal(2, code);
            Assert.Contains("正由另一个运行中的程序写入结果", error, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public void An_inbox_that_is_cut_off_is_waited_for_and_no_result_goes()
    {
        using var scratch = With(2);
        using var watch = Start(scratch);
        watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
        Directory.Move(scratch.File("in"), scratch.File("away"));
        watch.UntilSaid("找不到了");

        // What is left of a share that is not mounted: an empty folder.
        Directory.CreateDirectory(scratch.File("in"));
        watch.Until("it is seen to be empty", () => watch.Status()!.Value.GetProperty("state").GetString() == "disconnected");
        Directory.Delete(scratch.File("in"));
        Directory.Move(scratch.File("away"), scratch.File("in"));
        watch.UntilSaid("文件夹恢复了");
        Assert.Equal(2, Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length);
        Assert.Equal(0, watch.Stop("TERM"));
        AssertAsRun(scratch);
    }

    // 00003 has an error and stays; the others go to the archive and still count, also after a new start; a corrected one takes their place.
    [SkippableFact]
    public void What_is_good_is_archived_and_stays_part_of_the_results()
    {
        using var scratch = With(0);
        var inbox = Repository.File("examples", "luzhou-2023", "inbox");
        var good = File.ReadAllBytes(Path.Combine(inbox, "04-物业管理.xlsx"));
        var bad = File.ReadAllBytes(Directory.GetFiles(inbox, "08*").Single());
        Put("好.xlsx", good);
        Put("坏.xlsx", bad);
        using (var watch = Start(scratch, "--archive", scratch.File("archive")))
        {
            watch.Until("the good one is moved", () => File.Exists(scratch.File("archive", "好.xlsx")) && !File.Exists(scratch.File("in", "好.xlsx")));
            Assert.Equal(0, watch.Stop("TERM"));
        }

        Assert.True(File.Exists(scratch.File("in", "坏.xlsx")));
        using (var watch = Start(scratch, "--archive", scratch.File("archive")))
        {
            watch.UntilRead("好.xlsx", "坏.xlsx");
            var more = File.ReadAllBytes(Path.Combine(inbox, "05-车驾管业务.xlsx"));
            Put("好.xlsx", more);
            watch.Until("the second one is moved", () => File.Exists(scratch.File("archive", "好~2.xlsx")) && !File.Exists(scratch.File("in", "好.xlsx")));
            // With nothing left in the inbox but the archive cut off, it is the archive that is missed.
            File.Move(scratch.File("in", "坏.xlsx"), scratch.File("坏.xlsx"));
            watch.UntilSaid("一张表也没有了");
            Directory.Move(scratch.File("archive"), scratch.File("断开"));
            watch.UntilSaid("archive 找不到了");
            Directory.Move(scratch.File("断开"), scratch.File("archive"));
            File.Move(scratch.File("坏.xlsx"), scratch.File("in", "坏.xlsx"));
            watch.UntilSaid("文件夹恢复了");
            watch.UntilRead("坏.xlsx", "好.xlsx");
            Assert.Equal(0, watch.Stop("TERM"));
            Assert.Equal(good, File.ReadAllBytes(scratch.File("archive", "好.xlsx")));
            File.WriteAllBytes(scratch.File("in", "好.xlsx"), more);
        }

        AssertAsRun(scratch);

        void Put(string name, byte[] content) => scratch.Write("in/" + name, content);
    }

    // It may be a Monday morning at which nobody has handed in anything yet.
    [SkippableFact]
    public void Started_again_over_an_empty_inbox_it_keeps_the_results_until_something_comes()
    {
        using var scratch = With(2);
        using (var watch = Start(scratch))
        {
            watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
            Assert.Equal(0, watch.Stop("TERM"));
        }

        var before = Tree.Of(scratch.File("out"));
        var form = File.ReadAllBytes(scratch.File("in", "000", "00001.xlsx"));
        Directory.Delete(scratch.File("in", "000"), recursive: true);
        using (var watch = Start(scratch))
        {
            watch.Until("it watches", () => watch.Status()!.Value.GetProperty("state").GetString() == "watching");
            Assert.Equal(0, watch.Stop("TERM"));
        }

        var after = Tree.Of(scratch.File("out"));
        foreach (var own in Own) Assert.True(before.Remove(own) && after.Remove(own), own);
        Assert.Equal(before, after);

        scratch.Write("in/新的.xlsx", form);
        using (var watch = Start(scratch))
        {
            watch.UntilRead("新的.xlsx");
            Assert.Equal(0, watch.Stop("TERM"));
        }

        AssertAsRun(scratch);
    }

    [SkippableFact]
    public void On_a_full_disk_it_goes_on_and_writes_what_is_missing_when_there_is_room()
    {
        using var scratch = With(60);
        Directory.CreateDirectory(scratch.File("out"));
        Mounted.Must(scratch, "tmpfs", "-o", "size=300k", "tmpfs", scratch.File("out"));
        try
        {
            using var watch = Start(scratch);
            watch.UntilSaid("磁盘已满");
            Mounted.Shell("mount", "-o", "remount,size=64m", scratch.File("out"));
            watch.Until("everything is written", () => Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories).Length == 60 && watch.Status()?.GetProperty("state").GetString() == "watching");
            Assert.Equal(0, watch.Stop("TERM"));
            AssertAsRun(scratch);
        }
        finally
        {
            Mounted.Shell("umount", scratch.File("out"));
        }
    }

    [SkippableFact]
    public void While_nothing_can_be_written_it_waits_and_says_so_and_a_start_is_refused()
    {
        using var scratch = With(1);
        Directory.CreateDirectory(scratch.File("out"));
        Mounted.Must(scratch, "tmpfs", "-o", "size=64m", "tmpfs", scratch.File("out"));
        try
        {
            using (var watch = Start(scratch))
            {
                watch.UntilRead("000/00000.xlsx");
                // A disk cannot be made read-only while the lock is open on it; the same disk once more, read-only, on top of it can.
                Mounted.Shell("mount", "--bind", scratch.File("out"), scratch.File("out"));
                Mounted.Shell("mount", "-o", "remount,ro,bind", scratch.File("out"));
                File.Copy(scratch.File("in", "000", "00000.xlsx"), scratch.File("in", "000", "00001.xlsx"));
                watch.UntilSaid("写不进");
                Mounted.Shell("umount", scratch.File("out"));
                watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
                Assert.Equal(0, watch.Stop("TERM"));
            }

            AssertAsRun(scratch);
            Mounted.Shell("mount", "-o", "remount,ro", scratch.File("out"));
            var (code, _, error) = BuiltProgram.Run("watch", scratch.File("in"), "-o", scratch.File("out"));
            Assert.Equal(2, code);
            Assert.Contains("不能往", error, StringComparison.Ordinal);
        }
        finally
        {
            Mounted.Shell("umount", "-R", scratch.File("out"));
        }
    }

    // The inbox by a link, the results and the archive within it by its own name: none of them is an input.
    [SkippableFact]
    public void Behind_a_link_too_its_own_results_are_no_inputs()
    {
        using var scratch = With(2);
        var form = File.ReadAllBytes(scratch.File("in", "000", "00000.xlsx"));
        Directory.Move(scratch.File("in"), scratch.File("真"));
        Directory.CreateSymbolicLink(scratch.File("in"), scratch.File("真"));
        Directory.CreateDirectory(scratch.File("真", "结果"));
        scratch.Write("真/已收/旧.xlsx", form);
        Directory.CreateSymbolicLink(scratch.File("out"), scratch.File("真", "结果"));
        using (var watch = Start(scratch, "--archive", scratch.File("真", "已收")))
        {
            watch.UntilRead("000/00000.xlsx", "000/00001.xlsx");
            scratch.Write("真/新.xlsx", form);
            watch.UntilRead("000/00000.xlsx", "000/00001.xlsx", "新.xlsx");
            Assert.DoesNotContain("提示：", watch.Said, StringComparison.Ordinal);
            Assert.Equal(0, watch.Stop("TERM"));
        }

        scratch.Write("真/再.xlsx", form);
        for (var time = 0; time < 2; time++) BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("真", "又一份"));
        Assert.Empty(Directory.GetDirectories(scratch.File("真", "又一份"), "又一份", SearchOption.AllDirectories));
    }

    [SkippableTheory]
    [InlineData("链接/out")]
    [InlineData("链接/out/archive")]
    [InlineData("链接")]
    public void An_archive_that_would_feed_itself_by_a_link_is_refused(string archive)
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: links need a right there");
        using var scratch = With(1);
        Directory.CreateSymbolicLink(scratch.File("链接"), scratch.Folder);
        var (code, _, error) = Tests.Cli.Run("watch", scratch.File("in"), "-o", scratch.File("out"), "--archive", scratch.File(archive.Split('/')));
        Assert.Equal(2, code);
        Assert.Contains("归档文件夹", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out/archive")]
    [InlineData(".")]
    [InlineData("in")]
    public void An_archive_that_would_feed_itself_is_refused(string archive)
    {
        using var scratch = With(1);
        var (code, _, error) = Tests.Cli.Run("watch", scratch.File("in"), "-o", scratch.File("out"), "--archive", Path.GetFullPath(scratch.File(archive)));
        Assert.Equal(2, code);
        Assert.Contains("归档文件夹", error, StringComparison.Ordinal);
    }

    private static RunningWatch Start(Scratch scratch, params string[] options)
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: signals are sent by kill");
        return new RunningWatch(scratch, options);
    }

    private static string Faults(RunningWatch watch) => string.Join('\n', watch.Status()!.Value.GetProperty("faults").EnumerateArray().Select(f => f.GetString()));

    private static Scratch With(int forms)
    {
        var scratch = new Scratch();
        Directory.CreateDirectory(scratch.File("in"));
        ManyForms.Write(scratch.File("in"), forms);
        return scratch;
    }

    private static byte[] Take(Scratch scratch, string name)
    {
        var path = scratch.File("in", "000", name);
        var content = File.ReadAllBytes(path);
        File.Delete(path);
        return content;
    }

    /// <summary>Every byte is that of a run over what lies there, but for the watch's own two files and its note on the archive.</summary>
    private static void AssertAsRun(Scratch scratch)
    {
        BuiltProgram.Run("run", scratch.File("in"), "-o", scratch.File("calm"));
        var watched = Tree.Of(scratch.File("out"));
        foreach (var own in Own) Assert.True(watched.Remove(own), own);
        Assert.Equal(Directory.Exists(scratch.File("archive")), watched.Remove(".reportgen/archived"));
        Assert.Equal(Tree.Of(scratch.File("calm")), watched);
    }
}
