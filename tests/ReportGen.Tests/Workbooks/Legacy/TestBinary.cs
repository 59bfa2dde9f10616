using System.Buffers.Binary;
using System.Text;
using NPOI.POIFS.FileSystem;

namespace ReportGen.Tests.Workbooks.Legacy;

/// <summary>
/// Makes .xls files record by record, so that a test can also make what no program writes; NPOI only builds the container round them.
/// Cells belong to one sheet called 表.
/// </summary>
internal sealed class TestBinary
{
    private readonly List<byte> _globals = [];
    private readonly List<byte> _sheet = [];
    private int _version = 0x0600;

    public TestBinary Excel95()
    {
        _version = 0x0500;
        return this;
    }

    public TestBinary Version(int version)
    {
        _version = version;
        return this;
    }

    /// <summary>A record before the sheets.</summary>
    public TestBinary Global(int kind, params byte[] data) => AddTo(_globals, kind, data);

    /// <summary>A record of the sheet.</summary>
    public TestBinary Record(int kind, params byte[] data) => AddTo(_sheet, kind, data);

    public TestBinary Number(int row, int column, double number, int format = 0) => Record(0x0203, [.. Cell(row, column, format), .. Double(number)]);

    /// <summary>A text in its own cell, not shared; in Excel 95 in bytes of a code page.</summary>
    public TestBinary Text(int row, int column, string text) => Record(0x0204, [.. Cell(row, column, 0), .. Word(text.Length), 1, .. Encoding.Unicode.GetBytes(text)]);

    public TestBinary Formula(int row, int column, byte[] result, int options = 0) => Record(0x0006, [.. Cell(row, column, 0), .. result, .. Word(options), 0, 0, 0, 0, 0, 0]);

    public byte[] ToBytes(string stream = "Workbook") => Container((stream, Stream()));

    public byte[] Stream()
    {
        var begin = Of(0x0809, [.. Word(_version), .. Word(5), .. new byte[12]]);
        var end = Of(0x000A);
        byte[] name = _version == 0x0600 ? [1, 1, .. Encoding.Unicode.GetBytes("表")] : [2, 0xB1, 0xED];
        var sheetRecordBytes = 4 + 6 + name.Length;
        var position = begin.Length + _globals.Count + sheetRecordBytes + end.Length;
        return
        [
            .. begin, .. _globals, .. Of(0x0085, [.. Int(position), 0, 0, .. name]), .. Of(0x000A),
            .. Of(0x0809, [.. Word(_version), .. Word(0x10), .. new byte[12]]), .. _sheet, .. Of(0x000A),
        ];
    }

    public static byte[] Container(params (string Name, byte[] Content)[] streams)
    {
        var container = new POIFSFileSystem();
        foreach (var (name, content) in streams) container.CreateDocument(new MemoryStream(content), name);
        var file = new MemoryStream();
        container.WriteFileSystem(file);
        return file.ToArray();
    }

    public static byte[] Cell(int row, int column, int format) => [.. Word(row), .. Word(column), .. Word(format)];

    public static byte[] Word(int value) => [(byte)(value & 0xFF), (byte)((value >> 8) & 0xFF)];

    public static byte[] Int(int value) => [.. Word(value), .. Word(value >> 16)];

    public static byte[] Double(double value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        return bytes;
    }

    public static byte[] Of(int kind, params byte[] data) => [.. Word(kind), .. Word(data.Length), .. data];

    private TestBinary AddTo(List<byte> records, int kind, byte[] data)
    {
        records.AddRange(Of(kind, data));
        return this;
    }
}
