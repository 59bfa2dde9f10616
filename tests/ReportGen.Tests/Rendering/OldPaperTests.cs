using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Rendering;

/// <summary>The .xls comes out of the printer like the .xlsx: LibreOffice puts both on paper, and the pages hold the same words.</summary>
public partial class OldPaperTests
{
    [SkippableFact]
    public void The_old_file_prints_the_same_pages_as_the_new_one()
    {
        var office = MustRun.Find("soffice", "libreoffice");
        var pdfToText = MustRun.Find("pdftotext");
        MustRun.SkipUnless(office is not null, "LibreOffice");
        MustRun.SkipUnless(pdfToText is not null, "pdftotext (poppler-utils)");
        using var scratch = new Scratch();
        Cli.Run("run", Repository.File("examples", "luzhou-2023", "inbox"), "-o", scratch.File("out"), "--xls");
        var printed = Directory.GetFiles(scratch.File("out"), "*_自评表.xls", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(7, printed.Count);

        foreach (var old in printed.Take(3))
        {
            var pages = PagesOf(office!, pdfToText!, scratch, old);
            Assert.Equal(PagesOf(office!, pdfToText!, scratch, old + "x"), pages);
            Assert.InRange(pages.Count, 1, 5);
        }
    }

    private static List<string> PagesOf(string office, string pdfToText, Scratch scratch, string file)
    {
        Start(office, scratch, ["--headless", $"-env:UserInstallation=file://{scratch.File("profile")}", "--convert-to", "pdf", "--outdir", scratch.File("pdf"), file]);
        var text = Start(pdfToText, scratch, ["-raw", scratch.File("pdf", Path.GetFileNameWithoutExtension(file) + ".pdf"), "-"]);
        return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(page => Blanks().Replace(page, ""))];
    }

    private static string Start(string program, Scratch scratch, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = scratch.Folder };
        start.Environment["HOME"] = scratch.Folder;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), $"{program} did not end");
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
