using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Workbooks.Legacy.Compound;

/// <summary>
/// The container of old office files ([MS-CFB]): a small file system of sectors that lead to each other. Every chain is followed at most as
/// long as the file has sectors, so that a chain in a circle ends.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int FatSectorsInHeader = 109;
    private const int EntryBytes = 128;
    private const uint HighestSector = 0xFFFFFFFA;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _sectorBytes;
    private readonly int _miniSectorBytes;
    private readonly uint _miniCutoff;
    private readonly uint[] _fat;
    private readonly List<Entry> _entries;
    private byte[]? _miniStream;
    private uint[]? _miniFat;

    private CompoundFile(ReadOnlyMemory<byte> file)
    {
        _file = file;
        if (file.Length < HeaderBytes)
        {
            throw Damaged("header");
        }

        (_sectorBytes, _miniSectorBytes) = (1 << Short(30), 1 << Short(32));
        if (_sectorBytes is not (512 or 4096) || _miniSectorBytes != 64)
        {
            throw Damaged("sector size");
        }

        _miniCutoff = Int(56);
        _fat = ReadFat();
        _entries = Entries(Chain(Int(48), long.MaxValue));
        if (_entries.Count == 0)
        {
            throw Damaged("directory");
        }
    }

    /// <summary>What every compound file begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private int Sectors => (_file.Length - 1) / _sectorBytes;

    /// <exception cref="UnreadableWorkbookException">The container is broken.</exception>
    public static CompoundFile Open(ReadOnlyMemory<byte> file) => new(file);

    /// <summary>True where the root holds a stream or a folder of this name. What embedded objects hold does not count.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The bytes of a stream of the root; null where there is none of this name.</summary>
    public byte[]? Stream(string name)
    {
        if (Find(name) is not { } entry)
        {
            return null;
        }

        return entry.Size > (uint)_file.Length ? throw Damaged("stream size")
            : entry.Size >= _miniCutoff ? Exactly(Chain(entry.Start, entry.Size), entry.Size)
            : MiniChain(entry);
    }

    private Entry? Find(string name) => EntryTree.OfRoot(_entries).FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));

    private uint[] ReadFat()
    {
        var fat = new List<byte>();
        var listed = 0;
        for (var at = 76; listed < FatSectorsInHeader && listed < Sectors && Int(at) <= HighestSector; listed++, at += 4)
        {
            fat.AddRange(Sector(Int(at)).Span);
        }

        // Files beyond seven megabytes list further sectors of the table elsewhere; each list ends with the place of the next.
        var perSector = _sectorBytes / 4 - 1;
        var next = Int(68);
        for (var lists = 0; next <= HighestSector && lists < Sectors; lists++)
        {
            var list = Sector(next).Span;
            for (var i = 0; i < perSector && BinaryPrimitives.ReadUInt32LittleEndian(list[(4 * i)..]) is <= HighestSector and var sector; i++)
            {
                if (++listed > Sectors)
                {
                    throw Damaged("allocation table");
                }

                fat.AddRange(Sector(sector).Span);
            }

            next = BinaryPrimitives.ReadUInt32LittleEndian(list[(4 * perSector)..]);
        }

        return Numbers([.. fat]);
    }

    /// <summary>The bytes along a chain of sectors, as many as are wanted or there are.</summary>
    private byte[] Chain(uint start, long wanted)
    {
        var bytes = new List<byte>();
        var steps = 0;
        for (var sector = start; sector <= HighestSector && bytes.Count < wanted; sector = sector < _fat.Length ? _fat[sector] : throw Damaged("chain"))
        {
            if (++steps > Sectors)
            {
                throw Damaged("chain in a circle");
            }

            bytes.AddRange(Sector(sector).Span);
        }

        return [.. bytes];
    }

    private byte[] MiniChain(Entry entry)
    {
        _miniStream ??= Chain(_entries[0].Start, _entries[0].Size);
        _miniFat ??= Numbers(Chain(Int(60), long.MaxValue));
        var bytes = new List<byte>();
        for (var sector = entry.Start; bytes.Count < entry.Size; sector = sector < _miniFat.Length ? _miniFat[sector] : throw Damaged("chain"))
        {
            // Each step adds bytes, and the size is less than the file's: it ends.
            var at = (long)sector * _miniSectorBytes;
            if (at >= _miniStream.Length)
            {
                throw Damaged("small sector");
            }

            bytes.AddRange(_miniStream.AsSpan((int)at, (int)Math.Min(_miniSectorBytes, _miniStream.Length - at)));
        }

        return Exactly([.. bytes], entry.Size);
    }

    /// <summary>A sector; the last of a file may be shorter, as some programs write it.</summary>
    private ReadOnlyMemory<byte> Sector(uint number)
    {
        var at = ((long)number + 1) * _sectorBytes;
        return at < _file.Length ? _file.Slice((int)at, (int)Math.Min(_sectorBytes, _file.Length - at)) : throw Damaged("sector beyond the file");
    }

    private static List<Entry> Entries(byte[] directory)
    {
        var entries = new List<Entry>();
        for (var at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            var entry = directory.AsSpan(at, EntryBytes);
            var nameBytes = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            entries.Add(new Entry(
                Encoding.Unicode.GetString(entry[..nameBytes]),
                IsStream: entry[66] == 2,
                Left: Link(entry[68..]),
                Right: Link(entry[72..]),
                Child: Link(entry[76..]),
                Start: BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
                Size: BinaryPrimitives.ReadUInt32LittleEndian(entry[120..])));
        }

        return entries;
    }

    private static int Link(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes) is <= int.MaxValue and var link ? (int)link : -1;

    private static uint[] Numbers(byte[] bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * i));
        }

        return numbers;
    }

    private static byte[] Exactly(byte[] bytes, uint size) => bytes.Length >= size ? bytes[..(int)size] : throw Damaged("stream breaks off");

    private int Short(int at) => Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(_file.Span[at..]), 30);

    private uint Int(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_file.Span[at..]);

    private static UnreadableWorkbookException Damaged(string what) => new(UnreadableReason.Damaged, $"compound file: {what}");
}
