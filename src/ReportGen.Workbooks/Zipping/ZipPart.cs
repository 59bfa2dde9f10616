using System.IO.Compression;
using System.Text;

namespace ReportGen.Workbooks.Zipping;

/// <summary>
/// A part of a package, packed. What every form shares is packed once per run and then only copied; ZipArchive would pack it again for each form.
/// </summary>
internal sealed class ZipPart
{
    private ZipPart(string name, ReadOnlyMemory<byte> packed, int length, uint checksum) => (Name, Packed, PackedLength, Length, Checksum) = (Encoding.UTF8.GetBytes(name), packed, packed.Length, length, checksum);

    /// <summary>The part's name in UTF-8.</summary>
    public byte[] Name { get; }

    public ReadOnlyMemory<byte> Packed { get; }

    /// <summary>How long it is when packed, even where those bytes lie elsewhere.</summary>
    public int PackedLength { get; private init; }

    /// <summary>Bytes before packing.</summary>
    public int Length { get; }

    public uint Checksum { get; }

    /// <summary>A part whose packed bytes lie elsewhere: too long to be held.</summary>
    public static ZipPart Elsewhere(string name, int packed, int length, uint checksum) => new(name, ReadOnlyMemory<byte>.Empty, length, checksum) { PackedLength = packed };

    /// <param name="name">The part's name in the package.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="level">How hard to press: the best for what is packed once, the fastest for what is packed for every form.</param>
    public static ZipPart Pack(string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        if (content.IsEmpty) return new ZipPart(name, GzipFrame.OfNothing, 0, 0);
        using var packed = new MemoryStream(content.Length / 4);
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var file = packed.GetBuffer().AsMemory(0, (int)packed.Length);
        return new ZipPart(name, file[GzipFrame.Head..^GzipFrame.Tail], content.Length, GzipFrame.ChecksumOf(file.Span[^GzipFrame.Tail..]));
    }
}
