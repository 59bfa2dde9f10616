using System.IO.Compression;
using System.Text;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// A part of a package, packed. What every form shares is packed once per run and then only copied; ZipArchive would pack it again for each form.
/// </summary>
internal sealed class ZipPart
{
    private ZipPart(byte[] name, byte[] packed, int length, uint checksum) => (Name, Packed, Length, Checksum) = (name, packed, length, checksum);

    /// <summary>The part's name in UTF-8.</summary>
    public byte[] Name { get; }

    public byte[] Packed { get; }

    /// <summary>Bytes before packing.</summary>
    public int Length { get; }

    public uint Checksum { get; }

    /// <param name="name">The part's name in the package.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="level">How hard to press: the best for what is packed once, the fastest for what is packed for every form.</param>
    public static ZipPart Pack(string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        using var packed = new MemoryStream(content.Length / 4);
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return new ZipPart(Encoding.UTF8.GetBytes(name), packed.ToArray(), content.Length, Crc32.Of(content));
    }
}

/// <summary>The checksum of the zip format (CRC-32, polynomial EDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(EntryOf)];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum = Table[(sum ^ b) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint EntryOf(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 0 ? entry >> 1 : 0xEDB88320 ^ (entry >> 1);
        }

        return entry;
    }
}
