using System.Diagnostics;

namespace ReportGen.Tests.App.Batch.Faults;

/// <summary>Small and read-only disks, where the machine lets us have some.</summary>
internal static class Mounted
{
    /// <summary>Mounts, or skips the test.</summary>
    public static void Must(Scratch scratch, params string[] mount)
    {
        var isDone = OperatingSystem.IsLinux() && Shell("mount", mount[0] == "tmpfs" ? ["-t", .. mount] : mount) == 0;
        MustRun.SkipUnless(isDone || Environment.UserName != "root", "the right to mount");
        Skip.IfNot(isDone, $"skipped: {scratch.Folder} cannot be mounted on");
    }

    /// <summary>Runs a program of the system.</summary>
    /// <returns>Its exit code.</returns>
    public static int Shell(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
