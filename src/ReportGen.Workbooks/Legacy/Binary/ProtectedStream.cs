using System.Buffers.Binary;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>
/// A workbook whose structure is protected (保护工作簿) is encrypted with a password that stands in Excel itself ([MS-XLS] 2.2.10), so that it opens without being
/// asked for one. No other password is ever tried.
/// </summary>
internal static class ProtectedStream
{
    private const int HeadBytes = 4;

    /// <summary>The stream in the clear; as it stands where it is not encrypted, or with a password of somebody's own.</summary>
    public static byte[] Opened(byte[] stream)
    {
        var records = new RecordReader(stream, 0);
        while (records.Next() && records.Kind is not (RecordKind.CodePage or RecordKind.BoundSheet or RecordKind.End))
        {
            if (records.Kind == RecordKind.FilePass) return BlockCipher.WithoutPassword(records.Bytes) is { } cipher ? Decrypted(stream, cipher) : stream;
        }

        return stream;
    }

    private static byte[] Decrypted(byte[] stream, BlockCipher cipher)
    {
        var clear = stream.ToArray();
        var records = new RecordReader(stream, 0);
        while (records.Next())
        {
            var (at, length) = (records.Position - records.Data.Length, records.Data.Length);
            switch (records.Kind)
            {
                case RecordKind.FilePass:
                    BinaryPrimitives.WriteUInt16LittleEndian(clear.AsSpan(at - HeadBytes), (ushort)RecordKind.None);
                    break;
                case RecordKind.Begin or RecordKind.InterfaceHead or RecordKind.SharingHead or RecordKind.SharingList or RecordKind.SharingLock or RecordKind.SharingConflict:
                    break;
                case RecordKind.BoundSheet:
                    // Where the sheet begins is never encrypted.
                    cipher.Decrypt(clear.AsSpan(at + Math.Min(4, length), Math.Max(0, length - 4)), at + 4);
                    break;
                default:
                    cipher.Decrypt(clear.AsSpan(at, length), at);
                    break;
            }
        }

        return clear;
    }
}
