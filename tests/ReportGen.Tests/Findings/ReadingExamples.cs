using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Tests.Workbooks.Legacy;
using ReportGen.Workbooks;
using Serilog.Core;
using static ReportGen.Tests.Findings.FindingExamples;

namespace ReportGen.Tests.Findings;

/// <summary>PF-1xx: what can hinder a file from being read as a form.</summary>
internal static class ReadingExamples
{
    public static ImmutableArray<(string Id, Func<IEnumerable<Finding>> Findings)> All { get; } =
    [
        Of("PF-101", "绩效目标自评表.xlsx", NewForm),
        Of("PF-102", () => Property().Clear("K7")),
        Of("PF-103", () => Property().Set("M20", "另见附件")),
        Of("PF-104", () => Property().AddSheet("说明", "请于3月底前报送。")),
        Of("PF-105", () => Property().Set("K13", "未完成的原因分析")),
        Of("PF-106", () => Property().AddSheet("旧稿", null, "hidden")),
        Of("PF-107", "往来款.xlsx", () => List().ToBytes()),
        Of("PF-108", () => Property().Double(13)),
        Of("PF-109", () => Sound("guizhou-2024-dept").Set("G22", 6)),
        Of("PF-110", "图片.xlsx", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]),
        Of("PF-111", "半截.xlsx", () => Property().ToBytes()[..3000]),
        Of("PF-112", "加密.xlsx", () => TestBinary.Container(("EncryptionInfo", new byte[100]), ("EncryptedPackage", new byte[5000]))),
        Of("PF-113", "老表.xls", () => [9, 4, 6, 0, 0, 0, 0x10, 0, .. new byte[100]]),
        Of("PF-114", "自评表.ods", () => Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<office:document-content xmlns:office=\"o\"/>"))),
        ("PF-115", () => Checked(("很大.xlsx", Property().ToBytes()), new ReadLimits() with { Cells = 50 })),
        Of("PF-116", "外部实体.xlsx", () => List().Edit("xl/workbook.xml", x => x.Replace("<workbook", "<!DOCTYPE w><workbook", StringComparison.Ordinal)).ToBytes()),
        Of("PF-117", "空表.xlsx", () => new TestWorkbook().Sheet("空").ToBytes()),
        ("PF-118", () => Unopened()),
        ("PF-119", () => Crashed()),
        Of("PF-120", "导出.xls", () => Property().ToBytes()),
        Of("PF-121", () => Property().Set("C2", "旧项目名称")),
        Of("PF-122", () => Property().HideRow(26)),
        Of("PF-123", "通知.csv", () => Encoding.UTF8.GetBytes("请各单位于3月底前报送。")),
        ("PF-124", () => Checked(("压缩炸弹.xlsx", Property().ToBytes()), new ReadLimits() with { InflatedBytes = 1000 })),
        Of("PF-125", () => Enumerable.Range(40, 8).Aggregate(Property(), (w, row) => w.Set($"B{row}", $"往来单位{row}").Set($"D{row}", "甲公司").Set($"G{row}", "已核对"))),
        Of("PF-126", () => Property().Formula("J14", "[1]得分!C5", 4).Formula("J15", "[1]得分!C6", 4)),
        ("PF-127", () => NoFile()),
        ("PF-128", () => Processing.Process(new InputFile("财务科", "财务科") { Refused = new UnauthorizedAccessException() }).Findings),
        Of("PF-129", () => Property().Formula("K14", "_xlfn.DISPIMG(\"ID_1A2B3C\",1)")),
    ];

    /// <summary>A workbook that is no form.</summary>
    private static TestWorkbook List() => Enumerable.Range(3, 20).Aggregate(new TestWorkbook().Sheet("往来"), (w, row) => w.Cell($"A{row}", $"甲公司{row}").Cell($"B{row}", row));

    /// <summary>A form that no kit draws.</summary>
    private static byte[] NewForm() => File.ReadAllBytes(Directory.GetFiles(Repository.File("examples", "new-kit"), "*.xlsx").Single());

    private static ImmutableArray<Finding> NoFile()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch.File("是文件夹.xlsx"));
        return Processing.Process(new InputFile(scratch.File("是文件夹.xlsx"), "是文件夹.xlsx")).Findings;
    }

    private static ImmutableArray<Finding> Unopened()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("使用中.xlsx", Property().ToBytes());
        using var held = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
        return Processing.Process(new InputFile(path, "使用中.xlsx")).Findings;
    }

    // What is done with a file once it is read goes through the same catch.
    private static ImmutableArray<Finding> Crashed()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("一张表.xlsx", Property().ToBytes());
        return Processing.Process(new InputFile(path, "一张表.xlsx"), _ => throw new InvalidOperationException()).Findings;
    }

    private static FileProcessing Processing => new([TestKits.Sichuan], new ReadLimits(), Logger.None);

    private static byte[] Zip(params ReadOnlySpan<(string Name, string Text)> entries)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
