using System.Text;
using ReportGen.App.Batch.Outputs;

namespace ReportGen.App.Batch.Ledgers;

/// <summary>What stands in the records of a ledger.</summary>
internal static class LedgerText
{
    /// <summary>The shape of the records and of the results in them; another one is not read.</summary>
    public const string Schema = "reportgen-ledger/2";

    public static byte[] Header => LedgerFrame.Write(LedgerKind.Header, Bytes(to => to.Write(Schema)));

    public static byte[] Of(OutputNote note) => LedgerFrame.Write(LedgerKind.Output, Bytes(to =>
    {
        to.Write(note.Name);
        to.Write(note.Hash);
        to.Write(note.Input);
    }));

    public static byte[] Of(DoneInput done, byte[] result) => LedgerFrame.Write(LedgerKind.Done, Bytes(to =>
    {
        to.Write(done.Input);
        to.Write(done.Sha256);
        to.Write(done.Options);
        to.Write(done.Recognition);
        to.Write(done.Kits);
        to.Write(done.Forms);
        to.Write(done.Outputs);
        to.Write(result.Length);
        to.Write(result);
    }));

    /// <summary>True for the header of a ledger that this program reads.</summary>
    public static bool IsHeader(byte[] record)
    {
        if (record[4] != (byte)LedgerKind.Header) return false;

        using var from = Reader(record);
        return from.ReadString() == Schema;
    }

    public static OutputNote NoteIn(byte[] record)
    {
        using var from = Reader(record);
        return new OutputNote(from.ReadString(), from.ReadString(), from.ReadString());
    }

    /// <param name="record">The record.</param>
    /// <param name="shared">Texts that many records have in common are held once.</param>
    public static DoneInput DoneIn(byte[] record, Func<string, string> shared)
    {
        using var from = Reader(record);
        return DoneIn(from, shared);
    }

    /// <summary>The result of an input.</summary>
    public static byte[] ResultIn(byte[] record)
    {
        using var from = Reader(record);
        DoneIn(from, text => text);
        return from.ReadBytes(from.ReadInt32());
    }

    private static DoneInput DoneIn(BinaryReader from, Func<string, string> shared) => new()
    {
        Input = from.ReadString(),
        Sha256 = from.ReadString(),
        Options = shared(from.ReadString()),
        Recognition = shared(from.ReadString()),
        Kits = shared(from.ReadString()),
        Forms = from.ReadInt32(),
        Outputs = from.ReadString(),
    };

    internal static BinaryReader Reader(byte[] record) =>
        new(new MemoryStream(record, LedgerFrame.HeadLength, record.Length - LedgerFrame.HeadLength, writable: false), Encoding.UTF8);

    internal static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes, Encoding.UTF8)) write(to);
        return bytes.ToArray();
    }
}
