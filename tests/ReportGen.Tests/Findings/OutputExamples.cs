using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Pdf;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;
using ReportGen.Reading;
using ReportGen.Rendering.Conversion;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Opening;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-8xx and PF-9xx: between forms, and in writing results.</summary>
internal static class OutputExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        ("PF-801", () => Converted(Property(), "sichuan-2023-project", "mof-2020-project")),
        ("PF-802", () => Converted(Property(), "sichuan-2023-project", "yunnan-2020-project")),
        ("PF-901", AuditOfAnotherForm),
        ("PF-902", () => WriteTwice((folder, printed) => File.AppendAllText(folder.File("out", printed), "x"))),
        ("PF-903", () => WriteTwice(PutFolderInTheWay)),
        ("PF-904", () => [XlsCopy.Of(new TestWorkbook().Cell("IW1", 1m).ToBytes(), "很宽.xls").Finding!]),
        ("PF-905", () => Pdf(office: null, 1)),
        ("PF-906", () => PdfBy("exit 0", 30)),
        ("PF-907", () => PdfBy("sleep 30", 1)),
        ("PF-908", () => MergedWithoutAnOutput()),
        ("PF-909", () => Written(new string('长', 250) + "_自评表.xlsx")),
    ];

    private static ImmutableArray<Finding> Converted(EditedWorkbook workbook, string from, string to) =>
        FormConversion.Convert(Read(workbook, from).Form, TestKits.Find(from).Definition, TestKits.Find(to).Definition, printsYear: true).Findings;

    // What was written holds another figure than what was read.
    private static IEnumerable<Finding> AuditOfAnotherForm()
    {
        var kit = TestKits.Sichuan;
        var written = FormRenderer.Render(Read(Property().Set("H14", 7), kit.Id).Form, kit.Definition, kit.Layout).Content;
        return FormAudit.Check(Read(Property(), kit.Id).Form, kit, written, "04-物业管理_自评表.xlsx");
    }

    private static IEnumerable<Finding> WriteTwice(Action<Scratch, string> between)
    {
        const string Printed = "物业管理_自评表.xlsx";
        using var scratch = new Scratch();
        var content = Property().ToBytes();
        var first = new OutputFolder(scratch.File("out"), overwrite: false, new Dictionary<string, string>());
        Assert.Empty(first.TryWrite(Printed, content));
        between(scratch, Printed);
        return [.. new OutputFolder(scratch.File("out"), overwrite: false, first.Ours).TryWrite(Printed, content)];
    }

    private static ImmutableArray<Finding> Written(string name)
    {
        using var scratch = new Scratch();
        return [.. new OutputFolder(scratch.File("out"), overwrite: false, new Dictionary<string, string>()).TryWrite(name, [1])];
    }

    private static ImmutableArray<Finding> MergedWithoutAnOutput()
    {
        using var scratch = new Scratch();
        scratch.Write("in/物业管理.xlsx", Property().ToBytes());
        Cli.Run("run", scratch.File("in"), "--shard", "1/1", "-o", scratch.File("part"));
        File.Delete(scratch.File("part", "物业管理_自评表.xlsx"));
        Cli.Run("merge", scratch.File("part"), "-o", scratch.File("all"));
        using var held = HeldFolder.Open(scratch.File("all"), overwrite: false);
        return ResultReader.Read(held.Ledger.ResultOf(Assert.Single(held.Ledger.Done))).Findings;
    }

    // An office program that does something else; what ends by itself is given time to, however busy the machine is.
    private static ImmutableArray<Finding> PdfBy(string command, int seconds)
    {
        using var scratch = new Scratch();
        return Pdf(FakeOffice.Write(scratch, command), seconds);
    }

    private static ImmutableArray<Finding> Pdf(string? office, int seconds) =>
        new PdfConversion(office, TimeSpan.FromSeconds(seconds)).Convert([new OutputDocument("部门决算.docx", [])], default).Findings;

    // A folder in the place of a file cannot be replaced: the write fails as on a file that is locked.
    private static void PutFolderInTheWay(Scratch scratch, string printed)
    {
        File.Delete(scratch.File("out", printed));
        Directory.CreateDirectory(scratch.File("out", printed));
    }

    private static ReadForm Read(EditedWorkbook workbook, string kit) =>
        Assert.Single(FormReading.Read(WorkbookReader.Read(workbook.ToBytes()), workbook.Name, [TestKits.Find(kit).Plan]).Forms);
}
