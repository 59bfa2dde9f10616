using ReportGen.App.Batch.Ledgers;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks;

namespace ReportGen.App.Batch.Shards;

/// <summary>How a <see cref="ShardNote"/> stands in a ledger. Whoever changes what is written changes what is read, and the ledger's schema.</summary>
internal static class ShardText
{
    public static byte[] Of(ShardNote note) => LedgerFrame.Write(LedgerKind.Shard, LedgerText.Bytes(to => Write(to, note)));

    public static ShardNote NoteIn(byte[] record)
    {
        using var from = LedgerText.Reader(record);
        return new ShardNote
        {
            Shard = new Shard(from.ReadInt32(), from.ReadInt32()),
            All = from.ReadInt32(),
            AllNames = from.ReadString(),
            Fingerprint = from.ReadString(),
            Kits = from.ReadString(),
            Options = Options(from),
            Positions = [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => from.ReadInt32())],
        };
    }

    private static void Write(BinaryWriter to, ShardNote note)
    {
        to.Write(note.Shard.Number);
        to.Write(note.Shard.Of);
        to.Write(note.All);
        to.Write(note.AllNames);
        to.Write(note.Fingerprint);
        to.Write(note.Kits);
        Write(to, note.Options);
        to.Write(note.Positions.Length);
        foreach (var position in note.Positions) to.Write(position);
    }

    private static void Write(BinaryWriter to, RunOptions options)
    {
        to.Write((byte)options.Language);
        to.Write(options.Kit is not null);
        to.Write(options.Kit ?? "");
        to.Write(options.Xls);
        to.Write(options.Audit);
        foreach (var limit in options.Limits.ToNumbers()) to.Write(limit);
    }

    private static RunOptions Options(BinaryReader from)
    {
        var language = (Language)from.ReadByte();
        var (isChosen, kit) = (from.ReadBoolean(), from.ReadString());
        return new RunOptions(language) { Kit = isChosen ? kit : null, Xls = from.ReadBoolean(), Audit = from.ReadBoolean(), Limits = ReadLimits.Of(from.ReadInt64) };
    }
}
