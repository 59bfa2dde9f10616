using System.Buffers.Binary;
using ReportGen.App.Batch;

namespace ReportGen.Tests.Hostile;

/// <summary>The old .xls: chains that never end, records longer than the file.</summary>
internal static class BinaryTricks
{
    private const int SectorBytes = 512;

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("FAT成环.xls", "PF-111", () => Changed(file =>
        {
            var table = SectorBytes * (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(76)) + 1);
            for (var i = 0; i < SectorBytes; i += 4)
            {
                if (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(table + i)) >= 0) BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(table + i), i / 4);
            }
        })),
        new("目录成环.xls", "PF-111", () => Changed(file => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(76), BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48))))),
        new("DIFAT成环.xls", "PF-111", () => Changed(file =>
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(68), 0);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(72), int.MaxValue);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(44), int.MaxValue);
        })),
        new("记录超长.xls", "PF-111", () => Changed(file =>
        {
            foreach (var at in RecordsOf(file, 0xFC, 0x201, 0xFD)) BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at + 2), 0xFFFF);
        })),
        new("四十亿个文字.xls", "", () => Changed(file =>
        {
            // The table of texts: how many there are stands behind the total. Nobody believes it.
            foreach (var at in RecordsOf(file, 0xFC)) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at + 8), uint.MaxValue);
        })),
        new("尾巴是垃圾.xls", "PF-111", () => [.. Sound()[..1024], .. Garbage(20 << 20)]),
    ];

    private static byte[] Changed(Action<byte[]> change)
    {
        var file = Sound();
        change(file);
        return file;
    }

    private static byte[] Sound() => XlsCopy.Of(new SoundForm().ToBytes(), "x.xls").Content!;

    /// <summary>Where the records of some kinds begin.</summary>
    private static List<int> RecordsOf(byte[] file, params int[] kinds)
    {
        var found = new List<int>();
        for (var at = file.AsSpan().IndexOf(new byte[] { 0x09, 0x08, 0x10, 0x00 }); at >= 0 && at + 4 < file.Length && BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at)) is > 0 and var kind;)
        {
            if (kinds.Contains(kind)) found.Add(at);
            at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at + 2));
        }

        Assert.NotEmpty(found);
        return found;
    }

    private static byte[] Garbage(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
