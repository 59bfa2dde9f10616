using System.Globalization;
using System.Text.Json;

namespace ReportGen.Tests.Hostile;

/// <summary>
/// Files made to do harm, among good ones: each ends in its finding and the others go on. Here all in one run, in this process;
/// <c>REPORTGEN_HOSTILE=1</c> runs the program for each, and measures (docs/reliability.md).
/// </summary>
public class HostileInputTests
{
    private const int MostMegabytes = 300;
    private static readonly TimeSpan MostCpu = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Names => [.. HostileFile.All.Select(f => f.Name)];

    [Fact]
    public void Hostile_files_end_in_their_findings_and_the_batch_goes_on()
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 5);
        foreach (var file in HostileFile.All) file.Write(scratch.File("in", file.Name));

        Tests.Cli.Run("run", scratch.File("in"), "-o", scratch.File("out"));
        var found = FoundIn(scratch);
        Assert.Equal(5, Directory.GetFiles(scratch.File("out", "000"), "*_自评表.xlsx").Length);
        Assert.Empty(HostileFile.All.Where(f => !IsAsExpected(f, found[f.Name])).Select(f => $"{f.Name}: {f.Expected} expected, {found[f.Name].Outcome} {string.Join(' ', found[f.Name].Ids)} found"));
        Assert.Empty(Directory.GetFiles(scratch.Folder, "*evil*", SearchOption.AllDirectories));
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Each_takes_no_more_than_two_seconds_and_300_MB(string name)
    {
        MustBeAsked();
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 5);
        var calm = Baseline.Value;
        var file = HostileFile.All.Single(f => f.Name == name);
        file.Write(scratch.File("in", name));

        var run = Run(scratch);
        var found = FoundIn(scratch);
        Log(name, file.Expected.Length == 0 ? "read" : file.Expected, run.Cpu - calm.Cpu, run.PeakMegabytes);
        Assert.True(IsAsExpected(file, found[name]), $"{found[name].Outcome} {string.Join(' ', found[name].Ids)}");
        Assert.Equal(5, Directory.GetFiles(scratch.File("out", "000"), "*_自评表.xlsx").Length);
        Assert.True(run.Cpu - calm.Cpu <= MostCpu, $"{run.Cpu - calm.Cpu} of processor time beside the {calm.Cpu} of the good ones");
        Assert.InRange(run.PeakMegabytes, 1, MostMegabytes);
    }

    /// <summary>The same run without the hostile file, the lesser of two.</summary>
    private static Lazy<MeasuredRun> Baseline { get; } = new(() => Enumerable.Range(0, 2).Select(_ =>
    {
        using var scratch = new Scratch();
        ManyForms.Write(scratch.File("in"), 5);
        return Run(scratch);
    }).MinBy(r => r.Cpu)!);

    private static MeasuredRun Run(Scratch scratch) =>
        MeasuredRun.Of(TimeSpan.FromMinutes(2), "run", scratch.File("in"), "-o", scratch.File("out"), "--fail-on", "none", "--templates", Repository.File("templates"));

    private static bool IsAsExpected(HostileFile file, (string Outcome, IReadOnlyList<string> Ids) found) =>
        file.Expected.Length == 0 ? found.Outcome == "read" : found.Ids.Contains(file.Expected);

    private static Dictionary<string, (string Outcome, IReadOnlyList<string> Ids)> FoundIn(Scratch scratch)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(scratch.File("out", "run.json")));
        var ids = json.RootElement.GetProperty("findings").EnumerateArray().ToLookup(f => f.GetProperty("file").GetString()!, f => f.GetProperty("id").GetString()!);
        return json.RootElement.GetProperty("inputs").EnumerateArray().ToDictionary(
            i => i.GetProperty("file").GetString()!,
            i => (i.GetProperty("outcome").GetString()!, (IReadOnlyList<string>)[.. ids[i.GetProperty("file").GetString()!]]));
    }

    internal static void MustBeAsked() =>
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("REPORTGEN_HOSTILE") is { Length: > 0 }, "skipped: the long form, REPORTGEN_HOSTILE=1");

    /// <summary>A row of the table of results, where a file for it is named.</summary>
    internal static void Log(string name, string told, TimeSpan cpu, int megabytes)
    {
        if (Environment.GetEnvironmentVariable("REPORTGEN_HOSTILE_TABLE") is not { Length: > 0 } table) return;

        File.AppendAllText(table, string.Create(CultureInfo.InvariantCulture, $"| {name} | {told} | {Math.Max(0, cpu.TotalSeconds):0.00} | {megabytes} |\n"));
    }
}
