using System.Diagnostics;

namespace ReportGen.Tests.App.Cli;

/// <summary>Libraries that are slow to load are loaded by the commands that need them: without their files all others still work.</summary>
public class LazyLoadingTests
{
    [Fact]
    public void Nothing_but_writing_xls_needs_the_library_for_it()
    {
        using var scratch = new Scratch();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.*").Where(f => Path.GetExtension(f) is ".dll" or ".json" && !Path.GetFileName(f).StartsWith("NPOI", StringComparison.Ordinal)))
        {
            File.Copy(file, scratch.File(Path.GetFileName(file)));
        }

        var inbox = scratch.Folder + "/inbox";
        Directory.CreateDirectory(inbox);
        var sound = Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single();
        File.Copy(sound, inbox + "/新.xlsx");
        File.WriteAllBytes(inbox + "/旧.xls", ReportGen.Workbooks.Legacy.Writing.XlsWriter.Write(File.ReadAllBytes(sound)).Content!);

        // One form in two formats is a form handed in twice (PF-811): the findings are not what this is about.
        Assert.Equal(0, Run(scratch, "run", inbox, "-o", scratch.Folder + "/out", "--fail-on", "none"));
        Assert.Equal(2, Directory.GetFiles(scratch.Folder + "/out", "*_自评表.xlsx").Length);
        Assert.NotEqual(0, Run(scratch, "run", inbox, "-o", scratch.Folder + "/out", "--fail-on", "none", "--xls"));
    }

    private static int Run(Scratch scratch, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [scratch.File("reportgen.dll"), .. arguments, "--templates", Repository.File("templates")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = scratch.Folder;
        using var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        return process.ExitCode;
    }
}
