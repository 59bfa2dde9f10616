using System.Buffers.Binary;

namespace ReportGen.Workbooks.Expansion;

/// <summary>The checksum of the zip format (CRC-32, polynomial EDB88320), eight bytes at a time: byte by byte it cost as much as packing them.</summary>
internal static class Crc32
{
    private const int Step = 8;

    /// <summary>What a byte does to the sum when as many bytes as the table's number come behind it.</summary>
    private static readonly uint[][] Tables = CreateTables();

    public static uint Of(ReadOnlySpan<byte> bytes) => Of(bytes, 0);

    /// <param name="bytes">The next bytes.</param>
    /// <param name="before">The checksum of those before them; 0 where there are none.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before)
    {
        var sum = ~before;
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var b in bytes)
        {
            sum = Tables[0][(sum ^ b) & 0xFF] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[][] CreateTables()
    {
        var tables = new uint[Step][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(EntryOf)];
        for (var i = 1; i < Step; i++)
        {
            tables[i] = [.. tables[i - 1].Select(e => tables[0][e & 0xFF] ^ (e >> 8))];
        }

        return tables;
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
