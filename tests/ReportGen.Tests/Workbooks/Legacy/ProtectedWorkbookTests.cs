using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using NPOI.HSSF.Record.Crypto;
using NPOI.HSSF.UserModel;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Legacy.Compound;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

/// <summary>A protected structure (保护工作簿) encrypts an .xls with a password that every Excel knows; a password of somebody's own is never tried.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The file format's own.")]
[SuppressMessage("Security", "CA5351", Justification = "The file format's own.")]
public class ProtectedWorkbookTests
{
    private const string KnownToAll = "VelvetSweatshop";
    private const string Content = "A1=项目名称 B2=99.74%";

    private static byte[] Salt => [.. Enumerable.Range(1, 16).Select(b => (byte)b)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_workbook_with_a_protected_structure_is_read(int version)
    {
        var workbook = WorkbookReader.Read(Encrypted(version, KnownToAll));
        Assert.StartsWith(Content, BinaryWorkbookTests.Picture(workbook), StringComparison.Ordinal);
        Assert.Equal(300, workbook.Sheets[0].Cells.Length);
    }

    [Fact]
    public void Another_library_opens_the_same_file()
    {
        Biff8EncryptionKey.CurrentUserPassword = null;
        var book = new HSSFWorkbook(new MemoryStream(Encrypted(1, KnownToAll)));
        Assert.Equal("项目名称", book.GetSheetAt(0).GetRow(0).GetCell(0).StringCellValue);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_workbook_with_a_password_is_refused(int version) => Refused(Encrypted(version, "123456"));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(1, "0100")]
    [InlineData(1, "01000100")]
    [InlineData(1, "02000200000000007E000000")]
    [InlineData(1, "0200020000000000FFFFFFFF")]
    [InlineData(1, "09000900")]
    public void What_cannot_be_told_of_the_encryption_is_refused(int cipher, string told) => Refused(new TestBinary().Global(0x002F, [(byte)cipher, 0, .. Convert.FromHexString(told)]).Number(0, 0, 1).ToBytes());

    [Fact]
    public void Any_broken_file_is_read_or_refused()
    {
        Fuzzing.Flips(Encrypted(1, KnownToAll), 1, 300);
        Fuzzing.Flips(Encrypted(2, KnownToAll), 2, 300);
    }

    private static void Refused(byte[] file) => Assert.Equal(UnreadableReason.Encrypted, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(file)).Reason);

    private static byte[] Encrypted(int version, string password)
    {
        var clear = CompoundFile.Open(BinaryWorkbookTests.Npoi(book =>
        {
            var sheet = book.CreateSheet("自评表");
            BinaryWorkbookTests.Set(book, sheet, "A1", "项目名称");
            BinaryWorkbookTests.Set(book, sheet, "B2", 0.9974, "0.00%");
            for (var row = 2; row < 300; row++) sheet.CreateRow(row).CreateCell(0).SetCellValue($"第{row}行");
        })).Stream("Workbook")!;
        Func<int, byte[]> keyOf = version == 1 ? KeysOf(password) : CryptoKeysOf(password);
        return TestBinary.Container(("Workbook", Encrypted(clear, version == 1 ? Told(keyOf) : CryptoTold(version, keyOf), keyOf)));
    }

    /// <summary>The records with one more behind the first, everything but their heads encrypted.</summary>
    private static byte[] Encrypted(byte[] stream, byte[] told, Func<int, byte[]> keyOf)
    {
        var encrypted = new List<byte>();
        for (var at = 0; at < stream.Length;)
        {
            int kind = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at)), length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(at + 2));
            var data = stream.AsSpan(at + 4, length).ToArray();
            if (kind == 0x0085) BinaryPrimitives.WriteUInt32LittleEndian(data, BinaryPrimitives.ReadUInt32LittleEndian(data) + (uint)told.Length + 4);
            encrypted.AddRange(stream.AsSpan(at, 4));
            var clear = kind is 0x0809 or 0x00E1 or 0x0138 or 0x0194 or 0x0195 or 0x0196 ? length : kind == 0x0085 ? 4 : 0;
            for (var i = 0; i < length; i++) encrypted.Add(i < clear ? data[i] : (byte)(data[i] ^ Signs(keyOf(encrypted.Count / 1024))[encrypted.Count % 1024]));
            if (at == 0) encrypted.AddRange(TestBinary.Of(0x002F, told));
            at += length + 4;
        }

        return [.. encrypted];
    }

    private static Func<int, byte[]> KeysOf(string password)
    {
        byte[] piece = [.. MD5.HashData(Encoding.Unicode.GetBytes(password))[..5], .. Salt];
        var first = MD5.HashData([.. Enumerable.Repeat(piece, 16).SelectMany(p => p)])[..5];
        return block => MD5.HashData([.. first, .. TestBinary.Int(block)]);
    }

    private static Func<int, byte[]> CryptoKeysOf(string password)
    {
        var first = SHA1.HashData([.. Salt, .. Encoding.Unicode.GetBytes(password)]);
        return block => SHA1.HashData([.. first, .. TestBinary.Int(block)])[..16];
    }

    private static byte[] Told(Func<int, byte[]> keyOf) => [1, 0, 1, 0, 1, 0, .. Salt, .. Over([.. Salt, .. MD5.HashData(Salt)], keyOf)];

    private static byte[] CryptoTold(int version, Func<int, byte[]> keyOf)
    {
        byte[] head = [.. new byte[8], .. TestBinary.Int(0x6801), .. TestBinary.Int(0x8004), .. TestBinary.Int(128), .. TestBinary.Int(1), .. new byte[8], .. Encoding.Unicode.GetBytes("Microsoft\0")];
        var proof = Over([.. Salt, .. SHA1.HashData(Salt)], keyOf);
        return [1, 0, (byte)version, 0, 2, 0, .. TestBinary.Int(4), .. TestBinary.Int(head.Length), .. head, .. TestBinary.Int(16), .. Salt, .. proof[..16], .. TestBinary.Int(20), .. proof[16..]];
    }

    private static byte[] Over(byte[] clear, Func<int, byte[]> keyOf) => [.. clear.Select((b, i) => (byte)(b ^ Signs(keyOf(0))[i]))];

    /// <summary>RC4.</summary>
    private static byte[] Signs(byte[] key)
    {
        if (Kept.TryGetValue(Convert.ToHexString(key), out var known)) return known;
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var signs = new byte[1024];
        for (int n = 0, i = 0, j = 0; n < 1024; n++)
        {
            i = (i + 1) % 256;
            j = (j + state[i]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
            signs[n] = state[(state[i] + state[j]) % 256];
        }

        return Kept[Convert.ToHexString(key)] = signs;
    }

    private static readonly Dictionary<string, byte[]> Kept = [];
}
