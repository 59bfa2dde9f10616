using System.Text;
using ReportGen.App.Batch.Pdf;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Tests.Rendering.Documents;

namespace ReportGen.Tests.App.Batch.Pdf;

public class PdfConversionTests
{
    private const string Pdf = "%PDF-1.7 %%EOF";

    private static readonly OutputDocument[] Two = [new("甲/部门决算.docx", []), new("乙.docx", [])];

    [Fact]
    public void Without_a_program_every_document_is_told() =>
        Assert.Equal(["PF-905 甲/部门决算.docx", "PF-905 乙.docx"], Told(new PdfConversion(null, TimeSpan.FromMinutes(1)).Convert(Two, default)));

    [Fact]
    public void No_documents_start_no_program() => Assert.Equal(new PdfResult([], []), new PdfConversion("/no/such/program", TimeSpan.FromMinutes(1)).Convert([], default));

    [Fact]
    public void A_program_that_cannot_be_started_is_told() => Assert.Equal(["PF-906 甲/部门决算.docx", "PF-906 乙.docx"], Told(new PdfConversion("/no/such/program", TimeSpan.FromMinutes(1)).Convert(Two, default)));

    [SkippableFact]
    public void One_program_converts_all_and_each_keeps_its_name()
    {
        var result = Converted($"echo run >> ../runs; mkdir pdf; printf '{Escaped(Pdf)}' > pdf/1.pdf; printf '{Escaped(Pdf)}' > pdf/2.pdf", TimeSpan.FromMinutes(1));

        Assert.Equal(["甲/部门决算.pdf", "乙.pdf"], result.Files.Select(f => f.Name));
        Assert.Equal(Pdf, Encoding.ASCII.GetString(result.Files[0].Content));
        Assert.Empty(result.Findings);
    }

    [SkippableFact]
    public void Half_a_file_is_no_file()
    {
        var result = Converted($"mkdir pdf; printf '{Escaped(Pdf)}' > pdf/1.pdf; printf '%%PDF-1.7 abc' > pdf/2.pdf", TimeSpan.FromMinutes(1));

        Assert.Equal(["甲/部门决算.pdf"], result.Files.Select(f => f.Name));
        Assert.Equal(["PF-906 乙.docx"], Told(result));
    }

    [SkippableFact]
    public void What_was_whole_before_the_time_was_over_is_kept()
    {
        var result = Converted($"mkdir pdf; printf '{Escaped(Pdf)}' > pdf/1.pdf; exec sleep 60", TimeSpan.FromSeconds(1));

        Assert.Equal(["甲/部门决算.pdf"], result.Files.Select(f => f.Name));
        Assert.Equal(["PF-907 乙.docx"], Told(result));
    }

    [SkippableFact]
    public void A_run_that_is_stopped_stops_the_program()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.ThrowsAny<OperationCanceledException>(() => Converted("exec sleep 60", TimeSpan.FromMinutes(1), stop.Token));
    }

    [SkippableFact]
    public void LibreOffice_prints_the_demonstration()
    {
        var office = MustRun.Find("soffice", "libreoffice");
        MustRun.SkipUnless(office is not null, "LibreOffice");
        Skip.IfNot(HasWriter(office!), "skipped: LibreOffice is there without its Writer, which distributions ship apart");

        var docx = DocxWriter.Write(DemonstrationDocument.Document, contents: ContentsPages.OnConversion);
        var result = new PdfConversion(office, TimeSpan.FromMinutes(3)).Convert([new OutputDocument("决算.docx", docx)], default);

        Assert.Empty(result.Findings);
        Assert.Equal("决算.pdf", Assert.Single(result.Files).Name);
    }

    private static bool HasWriter(string office) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(new FileInfo(office).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? office)!, "*swlo.*").Any();

    private static PdfResult Converted(string command, TimeSpan limit, CancellationToken cancel = default)
    {
        Skip.If(OperatingSystem.IsWindows(), "skipped: needs a shell");
        using var scratch = new Scratch();
        return new PdfConversion(FakeOffice.Write(scratch, command), limit).Convert(Two, cancel);
    }

    private static string Escaped(string text) => text.Replace("%", "%%", StringComparison.Ordinal);

    private static IEnumerable<string> Told(PdfResult result) => result.Findings.Select(f => $"{f.Id} {f.Place.File}");
}
