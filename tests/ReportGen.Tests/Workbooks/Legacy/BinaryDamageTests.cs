using System.Buffers.Binary;
using System.Text;
using NPOI.SS.Util;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;
using static ReportGen.Tests.Workbooks.Legacy.TestBinary;

namespace ReportGen.Tests.Workbooks.Legacy;

public class BinaryDamageTests
{
    [Fact]
    public void A_container_of_nothing_is_damage()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]];
        Refused(UnreadableReason.Damaged, compound);
        Refused(UnreadableReason.Damaged, compound[..8]);
        Refused(UnreadableReason.Damaged, Container(("Contents", new byte[100])));
    }

    [Fact]
    public void A_password_has_its_own_reason_in_both_kinds_of_file()
    {
        Refused(UnreadableReason.Encrypted, Container(("EncryptionInfo", new byte[100]), ("EncryptedPackage", new byte[5000])));
        Refused(UnreadableReason.Encrypted, new TestBinary().Global(0x002F, new byte[54]).Number(0, 0, 1).ToBytes());
        byte[] broken = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]];
        Refused(UnreadableReason.Encrypted, broken);
    }

    [Fact]
    public void Workbooks_from_before_Excel_5_are_named_as_such()
    {
        Refused(UnreadableReason.LegacyBinary, [9, 0, 4, 0, 2, 0, 0x10, 0, .. new byte[100]]);
        Refused(UnreadableReason.LegacyBinary, [9, 4, 6, 0, 0, 0, 0x10, 0, .. new byte[100]]);
        Refused(UnreadableReason.LegacyBinary, new TestBinary().Version(0x0400).Number(0, 0, 1).ToBytes());
    }

    [Fact]
    public void A_workbook_without_cells_is_no_content() => Refused(UnreadableReason.NoContent, new TestBinary().ToBytes());

    [Theory]
    [InlineData(0x00FD)]
    [InlineData(0x0203)]
    [InlineData(0x027E)]
    [InlineData(0x0006)]
    [InlineData(0x00E5)]
    [InlineData(0x0204)]
    [InlineData(0x0205)]
    [InlineData(0x00BD)]
    [InlineData(0x0208)]
    [InlineData(0x007D)]
    public void A_record_that_is_too_short_is_damage(int kind) => Refused(UnreadableReason.Damaged, new TestBinary().Number(0, 0, 1).Record(kind, 5, 0).ToBytes());

    [Fact]
    public void A_text_that_is_not_there_is_damage() => Refused(UnreadableReason.Damaged, new TestBinary().Record(0x00FD, [.. Cell(0, 0, 0), .. Int(7)]).ToBytes());

    [Fact]
    public void A_sheet_that_begins_nowhere_or_does_not_end_is_damage()
    {
        Refused(UnreadableReason.Damaged, new TestBinary().Global(0x0085, [.. Int(99_999), 0, 0, 1, 0, 65]).Number(0, 0, 1).ToBytes());
        Refused(UnreadableReason.Damaged, new TestBinary().Global(0x0085, [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 1, 0, 65]).Number(0, 0, 1).ToBytes());
        var stream = new TestBinary().Number(0, 0, 1).Stream();
        Refused(UnreadableReason.Damaged, Container(("Workbook", stream[..^4])));
    }

    [Fact]
    public void Sectors_in_a_circle_come_to_an_end()
    {
        var file = Sample();
        var fat = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(76)));
        for (var at = fat; at < fat + 512; at += 4) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), 0);
        Refused(UnreadableReason.Damaged, file);
    }

    [Theory]
    [InlineData("Cells")]
    [InlineData("Merges")]
    [InlineData("Sheets")]
    [InlineData("Text")]
    [InlineData("File")]
    [InlineData("Styles")]
    public void Each_limit_is_kept(string limit)
    {
        var small = new ReadLimits { Cells = 10, MergedCells = 20, Sheets = 2, TextLength = 20, FileBytes = 40_000, Styles = 30 };
        var book = new TestBinary().Text(0, 0, "文字");
        WorkbookReader.Read(book.ToBytes(), small);
        for (var i = 0; i < 40; i++)
        {
            _ = limit switch
            {
                "Cells" => book.Number(i, 1, 1),
                "Merges" => book.Record(0x00E5, [.. Word(1), .. Word(2 * i), .. Word(2 * i), .. Word(0), .. Word(1)]),
                "Sheets" => book.Global(0x0085, [.. Int(0), 0, 0, 1, 0, 65]),
                "Text" => book.Text(i, 1, new string('字', 21)),
                "File" => book.Record(0x0FFF, new byte[2_000]),
                _ => book.Global(0x00E0, new byte[20]),
            };
        }

        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(book.ToBytes(), small)).Reason);
    }

    [Fact]
    public void A_sheet_that_is_named_two_hundred_times_is_not_read_so_often()
    {
        var book = new TestBinary();
        for (var i = 0; i < 20_000; i++) book.Record(0x0FFF, new byte[100]);
        for (var i = 0; i < 200; i++) book.Global(0x0085, [.. Int(20 + 201 * 15), 0, 0, 1, 0, 65]);
        Fuzzing.ReadsOrRefuses(book.Number(0, 0, 1).ToBytes());
    }

    [Fact]
    public void Any_beginning_is_read_or_refused() => Fuzzing.Truncations(Sample(), 1_500);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_flipped_bytes_are_read_or_refused(int seed) => Fuzzing.Flips(Sample(), seed, 4_000);

    /// <summary>Flips in the records alone, where the container stays whole.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_flipped_bytes_in_the_records_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        var stream = new TestBinary().Global(0x041E, [.. Word(164), .. Word(4), 0, .. "0.0%"u8]).Global(0x00E0, [.. Word(0), .. Word(164), .. new byte[16]])
            .Global(0x00FC, [.. Int(2), .. Int(2), .. Word(2), 1, .. Encoding.Unicode.GetBytes("项目"), .. Word(3), 0, .. "abc"u8])
            .Record(0x00FD, [.. Cell(0, 0, 0), .. Int(0)]).Record(0x00BD, [.. Word(1), .. Word(0), 0, 0, .. Int(4), 0, 0, .. Int(8), .. Word(1)])
            .Number(2, 2, 1.5).Text(3, 3, "文字").Formula(4, 4, Double(2)).Record(0x00E5, [.. Word(1), .. Word(0), .. Word(1), .. Word(2), .. Word(3)]).Stream();
        for (var run = 0; run < 4_000; run++)
        {
            var flipped = stream.ToArray();
            for (var flips = random.Next(1, 5); flips > 0; flips--) flipped[random.Next(flipped.Length)] = random.Next(3) switch { 0 => 0xFF, 1 => 0, _ => (byte)random.Next(256) };
            Fuzzing.ReadsOrRefuses(Container(("Workbook", [.. flipped, .. new byte[5_000]])));
        }
    }

    private static byte[] Sample() => BinaryWorkbookTests.Npoi(book =>
    {
        var sheet = book.CreateSheet("自评表");
        for (var row = 0; row < 40; row++)
        {
            for (var column = 0; column < 8; column++) BinaryWorkbookTests.Set(book, sheet, $"{(char)('A' + column)}{row + 1}", column % 2 == 0 ? $"文字{row}{column}" : (object)(row * 1.5), "#,##0.00");
        }

        sheet.AddMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        sheet.SetColumnHidden(3, true);
    });

    private static void Refused(UnreadableReason reason, byte[] file) => Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(file)).Reason);
}
