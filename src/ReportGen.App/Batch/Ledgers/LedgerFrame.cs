using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ReportGen.App.Batch.Ledgers;

/// <summary>
/// How a record stands in the ledger: a mark, its kind, its length, the first eight bytes of the SHA-256 of all these and its content, then the
/// content. A record is as long as it says and sums up, or it is none.
/// </summary>
internal static class LedgerFrame
{
    public const int HeadLength = 4 + 1 + 4 + SumLength;
    private const int SumLength = 8;
    private const int SumAt = HeadLength - SumLength;

    /// <summary>Where the next record may begin after a damaged one.</summary>
    public static ReadOnlySpan<byte> Mark => "RGL1"u8;

    public static byte[] Write(LedgerKind kind, ReadOnlySpan<byte> content)
    {
        var record = new byte[HeadLength + content.Length];
        Mark.CopyTo(record);
        record[4] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(record.AsSpan(5), content.Length);
        content.CopyTo(record.AsSpan(HeadLength));
        SumOf(record).CopyTo(record.AsSpan(SumAt));
        return record;
    }

    /// <summary>The length of the whole record that begins here; null where none can.</summary>
    public static int? LengthOf(ReadOnlySpan<byte> head, long left)
    {
        if (head.Length < HeadLength || !head.StartsWith(Mark)) return null;

        var length = BinaryPrimitives.ReadInt32LittleEndian(head[5..]);
        return length >= 0 && length <= left - HeadLength ? HeadLength + length : null;
    }

    /// <summary>True for a record that is as it was written.</summary>
    public static bool IsSound(ReadOnlySpan<byte> record) => record.Slice(SumAt, SumLength).SequenceEqual(SumOf(record));

    private static byte[] SumOf(ReadOnlySpan<byte> record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(record[..SumAt]);
        hash.AppendData(record[HeadLength..]);
        return hash.GetHashAndReset()[..SumLength];
    }
}

/// <summary>The kinds of records.</summary>
internal enum LedgerKind : byte
{
    /// <summary>The first record: the schema.</summary>
    Header = 1,

    /// <summary>An <see cref="Outputs.OutputNote"/>.</summary>
    Output = 2,

    /// <summary>A <see cref="DoneInput"/> with its result.</summary>
    Done = 3,

    /// <summary>A <see cref="Shards.ShardNote"/>.</summary>
    Shard = 4,
}
