using System.Buffers.Binary;

namespace ReportGen.Workbooks.Zipping;

/// <summary>
/// What stands round the packed bytes of a gzip file (RFC 1952). A zip wants the same bytes and the same checksum (CRC-32, polynomial EDB88320), and the
/// platform works that out while it packs: its DeflateStream keeps it to itself, its GZipStream writes it behind the bytes.
/// </summary>
internal static class GzipFrame
{
    /// <summary>Bytes before the packed ones: the platform writes no name and no comment.</summary>
    public const int Head = 10;

    /// <summary>Bytes behind them: the checksum, then the length before packing.</summary>
    public const int Tail = 8;

    /// <summary>Nothing, packed; GZipStream writes no file at all for it.</summary>
    public static ReadOnlyMemory<byte> OfNothing { get; } = new byte[] { 3, 0 };

    /// <summary>The checksum of what was packed.</summary>
    /// <param name="tail">The last bytes of the file.</param>
    public static uint ChecksumOf(ReadOnlySpan<byte> tail) => BinaryPrimitives.ReadUInt32LittleEndian(tail);
}
