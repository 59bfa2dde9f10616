using System.Buffers.Binary;

namespace ReportGen.Workbooks.Zipping;

/// <summary>Writes packed parts as a zip file: always in the order given and with the same date, so that the same form is the same file.</summary>
internal static class ZipFile
{
    private const uint LocalHeader = 0x04034B50;
    private const uint CentralHeader = 0x02014B50;
    private const uint EndOfCentral = 0x06054B50;

    /// <summary>Deflate needs version 2.0 of the format.</summary>
    private const ushort Version = 20;

    /// <summary>Names are UTF-8.</summary>
    private const ushort Flags = 0x0800;
    private const ushort Deflate = 8;

    /// <summary>1 January 1980, the first day that a zip can hold.</summary>
    private const ushort Date = 0x0021;

    public static byte[] Write(IReadOnlyList<ZipPart> parts) => Frame(parts).File;

    /// <summary>The file without the bytes of the part that lies elsewhere, and where they belong; at its end where no part does.</summary>
    public static (byte[] File, int Gap) Frame(IReadOnlyList<ZipPart> parts)
    {
        var (gap, left) = (0, 0);
        var file = new byte[parts.Sum(p => 30 + 46 + 2 * p.Name.Length + p.Packed.Length) + 22];
        var at = new Position(file);
        var starts = new long[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            starts[i] = at.Offset + left;
            at.Add(LocalHeader);
            AddCommon(ref at, parts[i]);
            at.Add(parts[i].Name);
            at.Add(parts[i].Packed.Span);
            if (parts[i].Packed.Length == parts[i].PackedLength) continue;
            (gap, left) = (at.Offset, parts[i].PackedLength);
        }

        var central = at.Offset;
        for (var i = 0; i < parts.Count; i++)
        {
            at.Add(CentralHeader);
            at.Add(Version);
            AddCommon(ref at, parts[i]);
            at.Skip(10);
            at.Add((uint)starts[i]);
            at.Add(parts[i].Name);
        }

        var length = at.Offset - central;
        at.Add(EndOfCentral);
        at.Skip(4);
        at.Add((ushort)parts.Count);
        at.Add((ushort)parts.Count);
        at.Add((uint)length);
        at.Add((uint)central + (uint)left);
        return (file, gap == 0 ? file.Length : gap);
    }

    /// <summary>What a local and a central header have in common, up to the length of the extra field.</summary>
    private static void AddCommon(ref Position at, ZipPart part)
    {
        at.Add(Version);
        at.Add(Flags);
        at.Add(Deflate);
        at.Skip(2);
        at.Add(Date);
        at.Add(part.Checksum);
        at.Add((uint)part.PackedLength);
        at.Add((uint)part.Length);
        at.Add((ushort)part.Name.Length);
        at.Skip(2);
    }

    /// <summary>A place in the file that moves on with what is written; what is skipped stays zero.</summary>
    private struct Position(byte[] file)
    {
        public int Offset { get; private set; }

        public void Skip(int bytes) => Offset += bytes;

        public void Add(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Offset), value);
            Offset += sizeof(ushort);
        }

        public void Add(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Offset), value);
            Offset += sizeof(uint);
        }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(file.AsSpan(Offset));
            Offset += bytes.Length;
        }
    }
}
