using System.Text;
using ReportGen.App.Batch;
using ReportGen.App.Watching;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.App.Watching;

/// <summary>状态.html as a colleague sees it.</summary>
public class StatusPageTests
{
    [Fact]
    public void The_page_loads_itself_again_and_nothing_from_elsewhere()
    {
        var page = Page(SampleStatus.Full);
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"10\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_messages_are_never_markup_and_links_lead_to_any_name()
    {
        var page = Page(SampleStatus.Full);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Uri.EscapeDataString("科室甲")}/1%20{Uri.EscapeDataString("号")}%23_", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_says_why_and_since_when()
    {
        var page = Page(SampleStatus.Full);
        Assert.Contains("<b>大.xlsx</b> 正被其他程序打开（03-02 12:05:00起）；等得太久了", page, StringComparison.Ordinal);
        Assert.Contains("<b>新.xlsx</b> 还在复制或保存（03-02 12:00:00起）</li>", page, StringComparison.Ordinal);
        Assert.Contains("<b>锁.xlsx</b> 文件无法打开：没有权限，会自动再试（03-02 12:00:00起）；等得太久了，请检查这个文件的读取权限", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_to_be_corrected_stands_first()
    {
        var page = Page(SampleStatus.Full);
        Assert.True(page.IndexOf("<td>科室甲", StringComparison.Ordinal) < page.IndexOf("<td>好.xlsx（已归档）", StringComparison.Ordinal));
        Assert.Contains("✗ 错误2（1张表，警告1，提示0）", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var page = Page(SampleStatus.Full with { Files = [.. Enumerable.Range(0, 310).Select(i => SampleStatus.File($"{i}.xlsx"))] });
        Assert.Contains("另有10个", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unchanged_status_is_written_again_once_a_minute_only()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.File("out"));
        var folder = new OutputFolder(scratch.File("out"), overwrite: false, new Dictionary<string, string>());
        var clock = new HandClock();
        var files = new StatusFiles(clock, Language.Chinese);

        files.Show(folder, SampleStatus.Full);
        var first = Read(scratch);
        clock.Pass(TimeSpan.FromSeconds(59));
        files.Show(folder, SampleStatus.Full with { Faults = [.. SampleStatus.Full.Faults] });
        Assert.Equal(first, Read(scratch));
        clock.Pass(TimeSpan.FromSeconds(1));
        files.Show(folder, SampleStatus.Full);
        Assert.Contains("最近变化 01-01 08:00:00　程序最近查看 01-01 08:01:00", Read(scratch), StringComparison.Ordinal);
        files.Show(folder, SampleStatus.Full with { State = WatchState.Stopped });
        Assert.Contains("最近变化 01-01 08:01:00", Read(scratch), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_watch_knows_when_results_came_and_trusts_no_broken_file()
    {
        using var scratch = new Scratch();
        scratch.Write("out/status.json", StatusJson.Write(SampleStatus.Full, SampleStatus.Noon, SampleStatus.Noon));
        Assert.Equal(SampleStatus.Noon, StatusJson.TimesIn(scratch.File("out"))[("好.xlsx", new string('a', 64))]);
        scratch.Write("out/status.json", "{\"files\": [{}]}"u8.ToArray());
        Assert.Empty(StatusJson.TimesIn(scratch.File("out")));
        Assert.Empty(StatusJson.TimesIn(scratch.File("nowhere")));
    }

    private static string Page(WatchStatus status) => Encoding.UTF8.GetString(new StatusPage(Language.Chinese).Write(status, SampleStatus.Noon, SampleStatus.Noon));

    private static string Read(Scratch scratch) => File.ReadAllText(scratch.File("out", StatusPage.FileName));

    private sealed class HandClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("+8", TimeSpan.FromHours(8), "+8", "+8");

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _now.UtcTicks;

        public void Pass(TimeSpan time) => _now += time;
    }
}
