using System.Diagnostics;

namespace ReportGen.Tests.App.Batch.Faults;

/// <summary>The built program as a process of its own, so that it can be ended as the system ends one.</summary>
internal static class BuiltProgram
{
    private static readonly string Program = typeof(ReportGen.App.Cli.CommandLine).Assembly.Location;

    /// <summary>Runs it to its end.</summary>
    public static (int Code, string Out, string Error) Run(params string[] args)
    {
        using var process = Start(args);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Runs it and ends it after a while, as kill -9 does.</summary>
    /// <returns>True where it was still running.</returns>
    public static bool RunAndKill(TimeSpan after, params string[] args)
    {
        using var process = Start(args);
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(after)) return false;

        process.Kill();
        process.WaitForExit();
        return true;
    }

    public static Process Start(params string[] args) => StartBy(["dotnet"], args);

    /// <summary>As whoever is no administrator: rights that a file does not give are not had. Skips the test where that cannot be.</summary>
    public static Process StartWithoutRights(params string[] args)
    {
        string[] lesser = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"];
        var isRoot = Environment.UserName == "root";
        MustRun.SkipUnless(OperatingSystem.IsLinux() && (!isRoot || Mounted.Shell("sh", "-c", string.Join(' ', lesser) + " true") == 0), "a process with fewer rights");
        return StartBy(isRoot ? [.. lesser, "dotnet"] : ["dotnet"], args);
    }

    private static Process StartBy(string[] program, string[] args) => Process.Start(new ProcessStartInfo(program[0], [.. program[1..], Program, .. args, "--templates", Repository.File("templates")])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["REPORTGEN_LANG"] = "zh" },
    })!;
}
