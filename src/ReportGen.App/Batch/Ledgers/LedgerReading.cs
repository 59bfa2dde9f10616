using Microsoft.Win32.SafeHandles;

namespace ReportGen.App.Batch.Ledgers;

/// <summary>Goes through the records of a ledger. What is damaged is passed over, never trusted.</summary>
internal static class LedgerReading
{
    private const int SearchBlock = 64 * 1024;

    /// <summary>Every sound record with its place, from the first to the last.</summary>
    public static IEnumerable<(long At, byte[] Record)> Records(SafeFileHandle file)
    {
        var (at, length) = (0L, RandomAccess.GetLength(file));
        while (at >= 0 && at < length)
        {
            if (RecordAt(file, at, length) is { } record)
            {
                yield return (at, record);
                at += record.Length;
            }
            else
            {
                at = NextMark(file, at + 1, length);
            }
        }
    }

    /// <summary>As many bytes as are asked for and there.</summary>
    public static byte[] Bytes(SafeFileHandle file, long at, int count)
    {
        var bytes = new byte[count];
        var read = 0;
        while (read < count && RandomAccess.Read(file, bytes.AsSpan(read), at + read) is > 0 and var more) read += more;
        return read == count ? bytes : bytes[..read];
    }

    private static byte[]? RecordAt(SafeFileHandle file, long at, long length) =>
        LedgerFrame.LengthOf(Bytes(file, at, (int)Math.Min(LedgerFrame.HeadLength, length - at)), length - at) is { } whole
        && Bytes(file, at, whole) is var record && record.Length == whole && LedgerFrame.IsSound(record) ? record : null;

    /// <summary>Where the mark of a record stands next; -1 where it stands no more.</summary>
    private static long NextMark(SafeFileHandle file, long from, long length)
    {
        for (var at = from; at < length; at += SearchBlock)
        {
            // A mark may lie across the edge of two blocks.
            var block = Bytes(file, at, (int)Math.Min(SearchBlock + LedgerFrame.Mark.Length - 1, length - at));
            if (block.AsSpan().IndexOf(LedgerFrame.Mark) is >= 0 and var found) return at + found;
        }

        return -1;
    }
}
