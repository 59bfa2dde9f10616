using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Rendering;

/// <summary>What is printed is put on paper by LibreOffice and read again: every word must be on a page, and the pages must be few.</summary>
public class PaperTests
{
    [SkippableFact]
    public void Every_word_of_the_example_forms_is_on_paper()
    {
        var office = MustRun.Find("soffice", "libreoffice");
        var pdfToText = MustRun.Find("pdftotext");
        MustRun.SkipUnless(office is not null, "LibreOffice");
        MustRun.SkipUnless(pdfToText is not null, "pdftotext (poppler-utils)");
        using var scratch = new Scratch();
        Cli.Run("run", Repository.File("examples", "luzhou-2023", "inbox"), "-o", scratch.File("out"));
        var printed = Directory.GetFiles(scratch.File("out"), "*_自评表.xlsx", SearchOption.AllDirectories);

        Start(office!, scratch, ["--headless", $"-env:UserInstallation=file://{scratch.File("profile")}", "--convert-to", "pdf", "--outdir", scratch.File("pdf"), .. printed]);

        Assert.NotEmpty(printed);
        Assert.All(printed, file =>
        {
            var pdf = scratch.File("pdf", Path.GetFileNameWithoutExtension(file) + ".pdf");
            var text = Start(pdfToText!, scratch, ["-raw", pdf, "-"]);
            Assert.All(WordsOf(File.ReadAllBytes(file)), word => Assert.True(Flat(text).Contains(word, StringComparison.Ordinal), $"{Path.GetFileName(file)}: «{word}» is not on paper"));
            Assert.InRange(text.Count(c => c == '\f'), 1, 5);
        });
    }

    /// <summary>Texts are compared line by line of the cell without white space; only short ones, which the office may break over lines but not reorder.</summary>
    private static IEnumerable<string> WordsOf(byte[] workbook) =>
        from sheet in ReportGen.Workbooks.Opening.WorkbookReader.Read(workbook).Sheets
        from cell in sheet.Cells
        where cell.Text.Length is > 1 and <= 6
        select Flat(cell.Text);

    private static string Flat(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static string Start(string program, Scratch scratch, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = scratch.Folder };
        start.Environment["HOME"] = scratch.Folder;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)), string.Create(CultureInfo.InvariantCulture, $"{program} did not end"));
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
