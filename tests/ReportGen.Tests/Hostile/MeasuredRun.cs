using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Hostile;

/// <summary>The built program as a process of its own, with the processor time and the memory that it took.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Said">What it said on both streams.</param>
/// <param name="Cpu">Processor time of user and system; the clock would also count what else the machine does.</param>
/// <param name="PeakMegabytes">The most memory that it held at once.</param>
internal sealed partial record MeasuredRun(int Code, string Said, TimeSpan Cpu, int PeakMegabytes)
{
    private static readonly string Program = typeof(ReportGen.App.Cli.CommandLine).Assembly.Location;

    /// <summary>Runs it. The shell counts the processor time of its children to the end; what the system tells of a process is gone with it.</summary>
    public static MeasuredRun Of(TimeSpan atMost, params string[] args)
    {
        var start = new ProcessStartInfo("bash", ["-c", "\"$@\" & echo $! >&2; wait $!; code=$?; times >&2; exit $code", "-", "dotnet", Program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["REPORTGEN_LANG"] = "zh" },
        };
        using var shell = Process.Start(start)!;
        var child = shell.StandardError.ReadLine()!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var error = shell.StandardError.ReadToEndAsync();
        var clock = Stopwatch.StartNew();
        var peak = 0;
        while (!shell.WaitForExit(3))
        {
            peak = Math.Max(peak, PeakOf(child));
            if (clock.Elapsed > atMost) shell.Kill(entireProcessTree: true);
        }

        var told = error.GetAwaiter().GetResult();
        return new MeasuredRun(shell.ExitCode, output.GetAwaiter().GetResult() + told, CpuIn(told), peak);
    }

    private static int PeakOf(string process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static TimeSpan CpuIn(string told)
    {
        var times = Times().Matches(told).TakeLast(2).Select(m => (60 * Number(m, 1)) + Number(m, 2));
        return TimeSpan.FromSeconds(times.Sum());
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\d+)m([\d.]+)s")]
    private static partial Regex Times();
}
