using System.Diagnostics;
using System.Text;
using ReportGen.App.Cli;

namespace ReportGen.Tests;

/// <summary>
/// Runs the command line within the test's own process, or as the program that <c>REPORTGEN_PROGRAM</c> names: what is handed out is held
/// against the same expectations as what was built.
/// </summary>
internal static class Cli
{
    private static readonly string? Program = Environment.GetEnvironmentVariable("REPORTGEN_PROGRAM") is { Length: > 0 } path ? path : null;

    public static (int Code, string Out, string Error) Run(params string[] args) => RunBare([.. args, "--templates", Repository.File("templates")]);

    /// <summary>For commands that know no kits.</summary>
    public static (int Code, string Out, string Error) RunBare(params string[] args) => Program is null ? Within(args) : Outside(Program, args);

    private static (int Code, string Out, string Error) Within(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.RunAsync(args, output, error).GetAwaiter().GetResult();
        return (code, output.ToString(), error.ToString());
    }

    private static (int Code, string Out, string Error) Outside(string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, Unified(output), Unified(error.GetAwaiter().GetResult()));
    }

    /// <summary>As within this process, where lines end alike on every machine; what a text brings of its own stays.</summary>
    private static string Unified(string output) => output.Replace(Environment.NewLine, "\n", StringComparison.Ordinal);
}
