using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Tests.Hostile;

/// <summary>A zip written byte by byte, so that it may lie.</summary>
internal sealed class RawZip
{
    private readonly List<byte> _file = [];
    private readonly List<byte> _directory = [];
    private int _entries;

    /// <summary>An entry that is as it says.</summary>
    public RawZip Add(string name, byte[] content)
    {
        var part = ZipPart.Pack(name, content, CompressionLevel.Fastest);
        return Add(name, part.Packed.ToArray(), (uint)part.Length, part.Checksum);
    }

    /// <summary>An entry whose length and sum are told, not counted.</summary>
    public RawZip Add(string name, byte[] packed, uint length, uint sum)
    {
        var at = (uint)_file.Count;
        Write(_file, 0x04034b50, name, packed, length, sum, null);
        _file.AddRange(packed);
        return Again(name, at, packed, length, sum);
    }

    /// <summary>An entry of the directory that leads to bytes which are there already.</summary>
    public RawZip Again(string name, uint at, byte[] packed, uint length, uint sum)
    {
        Write(_directory, 0x02014b50, name, packed, length, sum, at);
        _entries++;
        return this;
    }

    public byte[] ToBytes()
    {
        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)Math.Min(_entries, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)Math.Min(_entries, ushort.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)_file.Count);
        return [.. _file, .. _directory, .. end];
    }

    public static byte[] Deflated(byte[] content)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    /// <summary>A beginning, then one piece so many times, then an end, deflated without ever being there: each piece ends on a whole byte.</summary>
    public static byte[] Repeated(string begin, string piece, int times, string end)
    {
        var packed = new MemoryStream();
        packed.Write(Piece(Encoding.UTF8.GetBytes(begin)));
        var again = Piece(Encoding.UTF8.GetBytes(piece));
        for (var i = 0; i < times; i++) packed.Write(again);
        packed.Write(Deflated(Encoding.UTF8.GetBytes(end)));
        return packed.ToArray();
    }

    /// <summary>Deflated alone, ended by a flush and not by a last block.</summary>
    private static byte[] Piece(byte[] content)
    {
        var packed = new MemoryStream();
        using var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(content);
        deflate.Flush();
        return packed.ToArray();
    }

    private static void Write(List<byte> to, uint mark, string name, byte[] packed, uint length, uint sum, uint? at)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head, Encoding.UTF8);
        writer.Write(mark);
        if (at is not null) writer.Write((ushort)20);
        writer.Write((ushort)20);
        writer.Write((ushort)0x800);
        writer.Write((ushort)8);
        writer.Write(0x00210000u);
        writer.Write(sum);
        writer.Write((uint)packed.Length);
        writer.Write(length);
        writer.Write((ushort)bytes.Length);
        writer.Write((ushort)0);
        if (at is not null)
        {
            writer.Write(new byte[10]);
            writer.Write(at.Value);
        }

        writer.Write(bytes);
        to.AddRange(head.ToArray());
    }
}
