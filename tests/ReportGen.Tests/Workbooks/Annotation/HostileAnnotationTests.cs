using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Annotation;

/// <summary>Whatever is in the file: a copy that can be read again, or the reason why there is none.</summary>
public class HostileAnnotationTests
{
    private static readonly CellNote[] Notes = [new("表", new CellAddress(2, 2), "不对", NoteLevel.Error), new("表", new CellAddress(9, 9), "缺", NoteLevel.Hint)];

    [Fact]
    public void A_damaged_part_gives_a_copy_or_a_reason() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var file = Damaged(AnnotatedCopyTests.Make("commented"), random);
        try
        {
            WorkbookReader.Read(AnnotatedCopy.Write(file, Notes));
        }
        catch (UnreadableWorkbookException)
        {
            // The reason is the answer.
        }
    }));

    [Fact]
    public void A_file_beyond_the_limits_is_refused()
    {
        var file = new TestWorkbook().Cell("B2", "文字").Part("xl/media/image1.png", new byte[3_000_000]).ToBytes();

        var refused = Assert.Throws<UnreadableWorkbookException>(() => AnnotatedCopy.Write(file, Notes, null, ReadLimits.Standard with { InflatedBytes = 1_000_000, MarkupBytes = 5_000_000 }));
        Assert.Equal(UnreadableReason.TooLarge, refused.Reason);
    }

    [Fact]
    public void A_style_sheet_without_cell_styles_gets_them()
    {
        var file = new TestWorkbook().Cell("B2", "文字").Edit("xl/styles.xml", _ => $"<styleSheet xmlns=\"{TestWorkbook.Main}\"/>").ToBytes();

        Assert.Equal([], Witnesses.SchemaErrors(AnnotatedCopy.Write(file, Notes)));
    }

    [Fact]
    public void A_style_number_out_of_range_is_no_number_out_of_range_in_the_copy()
    {
        var file = new TestWorkbook().Raw("B2", "s=\"999999\" t=\"str\"", "<v>文字</v>").ToBytes();
        var sheet = PartOf(AnnotatedCopy.Write(file, Notes), "xl/worksheets/sheet1.xml");

        Assert.DoesNotContain("999999", sheet, StringComparison.Ordinal);
    }

    /// <summary>One part with some characters changed, cut short, or doubled.</summary>
    private static byte[] Damaged(byte[] file, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var hit = random.Next(source.Entries.Count);
        var damaged = new MemoryStream();
        using (var zip = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (entry, index) in source.Entries.Select((e, i) => (e, i)))
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                using var writer = zip.CreateEntry(entry.FullName).Open();
                writer.Write(Encoding.UTF8.GetBytes(index == hit ? Damaged(text, random) : text));
            }
        }

        return damaged.ToArray();
    }

    private static string Damaged(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(5) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            2 => text.Insert(at, "<x>"),
            3 => text.Insert(at, "\""),
            _ => Words(text, random),
        };
    }

    private static string Words(string text, Random random)
    {
        var words = new[] { "row", "cell", "sheetData", "comment", "authors", "cellXfs", "fills", "rId2", "ref", "worksheet", "r=\"1\"", "B2", "legacyDrawing", "text", "xml" };
        return text.Replace(words[random.Next(words.Length)], words[random.Next(words.Length)], StringComparison.Ordinal);
    }

    private static string PartOf(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
