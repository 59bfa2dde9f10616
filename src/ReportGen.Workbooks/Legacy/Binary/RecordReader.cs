using System.Buffers.Binary;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>Goes through the records of a binary workbook: two bytes kind, two bytes length, the data.</summary>
internal sealed class RecordReader(ReadOnlyMemory<byte> stream, int position)
{
    private const int HeadBytes = 4;

    /// <summary>Where the next record begins.</summary>
    public int Position { get; private set; } = position;

    public RecordKind Kind { get; private set; }

    public ReadOnlyMemory<byte> Data { get; private set; }

    public ReadOnlySpan<byte> Bytes => Data.Span;

    /// <summary>The next record; false at the end of the stream.</summary>
    /// <exception cref="UnreadableWorkbookException">The record is longer than what is left.</exception>
    public bool Next()
    {
        if (Position > stream.Length - HeadBytes)
        {
            return false;
        }

        Kind = (RecordKind)Short(Position);
        var length = Short(Position + 2);
        if (Position + HeadBytes + length > stream.Length)
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "record breaks off");
        }

        Data = stream.Slice(Position + HeadBytes, length);
        Position += HeadBytes + length;
        return true;
    }

    /// <summary>The data of this record and of those that continue it; a record holds at most eight kilobytes.</summary>
    public ContinuedBytes Continued()
    {
        var pieces = new List<ReadOnlyMemory<byte>> { Data };
        while (Position <= stream.Length - HeadBytes && (RecordKind)Short(Position) == RecordKind.Continue && Next())
        {
            pieces.Add(Data);
        }

        return new ContinuedBytes(pieces);
    }

    /// <summary>A number of two bytes in the record's data.</summary>
    public int Short16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes[at..]);

    private int Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(stream.Span[at..]);
}
