using System.Text;

namespace ReportGen.Tests.Hostile;

/// <summary>The container: what it holds, how much, and under which names.</summary>
internal static class ZipTricks
{
    private const int Megabyte = 1 << 20;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("一GB的零.xlsx", "PF-111", () => With(SoundForm.Sheet, RawZip.Repeated("", new string('\0', Megabyte), 1024, ""), 1u << 30)),
        new("一GB的空行.xlsx", "PF-111", () => With(SoundForm.Sheet, RawZip.Repeated("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>", Times("<row/>", Megabyte), 1024, "</sheetData></worksheet>"), 1u << 30)),
        new("一GB的空白.xlsx", "PF-124", () => With(SoundForm.Sheet, RawZip.Repeated("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">", Times("<a> </a>", Megabyte), 1024, "</worksheet>"), 1u << 30)),
        new("谎报大小.xlsx", "PF-111", () => With(SoundForm.Sheet, RawZip.Repeated("", new string('\0', Megabyte), 300, ""), 10)),
        new("谎报四GB.xlsx", "PF-117", () => With(SoundForm.Sheet, RawZip.Deflated("<worksheet/>"u8.ToArray()), uint.MaxValue - 1)),
        new("套娃压缩包.xlsx", "", () => Nested(8)),
        new("十万个条目.xlsx", "PF-124", () => Enumerable.Range(0, 60_000).Aggregate(new SoundForm().ToZip(), (zip, i) => zip.Add($"xl/media/{i}.png", [])).ToBytes()),
        new("重叠条目.xlsx", "PF-111", Overlapping),
        new("路径把戏.xlsx", "", PathTricks),
        new("大小写重名.xlsx", "", () => new SoundForm().ToZip().Add("XL/Worksheets/SHEET1.xml", "<worksheet/>"u8.ToArray()).ToBytes()),
        new("截断.xlsx", "PF-111", () => new SoundForm().ToBytes() is var whole ? whole[..(whole.Length / 2)] : []),
        new("六十MB.xlsx", "PF-115", path =>
        {
            using var file = File.Create(path);
            file.Write("PK\x03\x04"u8);
            file.SetLength(60L * Megabyte);
        }),
    ];

    public static string Times(string piece, int bytes) => new StringBuilder().Insert(0, piece, bytes / Encoding.UTF8.GetByteCount(piece)).ToString();

    /// <summary>The sound form with one part that is packed already.</summary>
    public static byte[] With(string part, byte[] packed, uint length) => new SoundForm().ToZip(without: part).Add(part, packed, length, 0).ToBytes();

    /// <summary>Zips within zips, sixteen in each; a form has pictures, and nobody opens them here.</summary>
    private static byte[] Nested(int depth)
    {
        var inner = new RawZip().Add("0", RawZip.Repeated("", new string('\0', Megabyte), 64, ""), 64 * Megabyte, 0).ToBytes();
        for (var i = 0; i < depth; i++)
        {
            var outer = new RawZip();
            for (var n = 0; n < 16; n++) outer.Add($"{n}.zip", inner);
            inner = outer.ToBytes();
            if (inner.Length > 4 * Megabyte) break;
        }

        return new SoundForm().ToZip().Add("xl/media/image1.png", inner).ToBytes();
    }

    /// <summary>Two hundred sheets that are the same two megabytes; the first already has more rows than a sheet.</summary>
    private static byte[] Overlapping()
    {
        const int Sheets = 200;
        var packed = RawZip.Repeated("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>", Times("<row/>", Megabyte), 2, "</sheetData></worksheet>");
        var zip = new RawZip().Add("xl/worksheets/s.xml", packed, 2 * Megabyte, 0);
        for (var i = 0; i < Sheets; i++) zip.Again($"xl/worksheets/s{i}.xml", 0, packed, 2 * Megabyte, 0);
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip
            .Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray())
            .Add("_rels/.rels", Bytes(TestWorkbook.Relationships($"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>")))
            .Add("xl/_rels/workbook.xml.rels", Bytes(TestWorkbook.Relationships(string.Concat(Enumerable.Range(0, Sheets).Select(i => $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/s{i}.xml\"/>")))))
            .Add(SoundForm.Workbook, Bytes($"<workbook xmlns=\"{TestWorkbook.Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(Enumerable.Range(0, Sheets).Select(i => $"<sheet name=\"{i}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"/>"))}</sheets></workbook>"))
            .ToBytes();
    }

    private static byte[] PathTricks()
    {
        var zip = new SoundForm().ToZip();
        foreach (var name in new[] { "../../../../evil.txt", "/tmp/reportgen-evil.txt", "C:\\reportgen-evil.txt", "..\\..\\evil.txt", "xl/../../evil.txt", "evil\0.txt", "CON", new string('长', 20_000), "" })
        {
            zip.Add(name, "evil"u8.ToArray());
        }

        return zip.ToBytes();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
