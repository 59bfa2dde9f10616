using Microsoft.Win32.SafeHandles;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Outputs;

namespace ReportGen.App.Batch.Shards;

/// <summary>The output folder of a shard that is done, opened to be read; nothing in it is changed.</summary>
internal sealed class ShardFolder : IDisposable
{
    private readonly FolderLock? _lock;
    private readonly SafeFileHandle _file;
    private readonly string _root;

    private ShardFolder(string root, FolderLock? held, SafeFileHandle file) => (_root, _lock, _file) = (root, held, file);

    /// <summary>Which part of what it is.</summary>
    public ShardNote Note { get; private set; } = null!;

    /// <summary>Its inputs, in the order of the note's positions.</summary>
    public IReadOnlyList<DoneInput> Done { get; private set; } = [];

    /// <summary>What was written for each input, by the input's name.</summary>
    public ILookup<string, OutputNote> Outputs { get; private set; } = Enumerable.Empty<OutputNote>().ToLookup(o => o.Input);

    /// <param name="root">The folder.</param>
    /// <exception cref="UsageException">It is none of a shard, its run has not come to its end, or it is being written.</exception>
    public static ShardFolder Open(string root)
    {
        var own = Path.Combine(Path.GetFullPath(root), OutputFolder.OwnFolder);
        var ledger = Path.Combine(own, HeldFolder.LedgerName);
        if (!Directory.Exists(root)) throw new UsageException(AppPhrases.Of("usage.mergeNoFolder", ("output", root)));
        if (!File.Exists(ledger)) throw new UsageException(AppPhrases.Of("usage.mergeNoShard", ("output", root)));

        var held = Take(root, own);
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(ledger, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var folder = new ShardFolder(root, held, file);
            folder.Read();
            return folder;
        }
        catch
        {
            file?.Dispose();
            held?.Dispose();
            throw;
        }
    }

    /// <summary>The result of an input.</summary>
    public byte[] ResultOf(DoneInput done) => LedgerText.ResultIn(LedgerReading.Bytes(_file, done.At, done.Length));

    /// <summary>An output as it was written; null where it is gone, cannot be read, or is not as it was written.</summary>
    public byte[]? ContentOf(OutputNote output)
    {
        try
        {
            var content = InputContent.Read(Path.Combine(_root, output.Name), Array.MaxLength);
            return ContentHash.Of(content) == output.Hash ? content : null;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _lock?.Dispose();
    }

    /// <summary>Where nothing may be written, nobody writes; such a folder is read without a lock.</summary>
    private static FolderLock? Take(string root, string own)
    {
        try
        {
            return FolderLock.TryTake(own) ?? throw new UsageException(AppPhrases.Of("usage.mergeBusy", ("output", root)));
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Read()
    {
        var notes = new List<OutputNote>();
        var done = new List<DoneInput>();
        ShardNote? last = null;
        var (isShard, end) = (false, 0L);
        var isWhole = true;
        foreach (var (at, record) in LedgerReading.Records(_file))
        {
            // Records of another version are not understood, so they are not looked into.
            if (at == 0 && !LedgerText.IsHeader(record)) throw new UsageException(AppPhrases.Of("usage.mergeNoShard", ("output", _root)));

            isWhole &= at == end;
            end = at + record.Length;
            last = record[4] == (byte)LedgerKind.Shard ? ShardText.NoteIn(record) : null;
            isShard |= last is not null;
            if (record[4] == (byte)LedgerKind.Output) notes.Add(LedgerText.NoteIn(record));
            if (record[4] == (byte)LedgerKind.Done) done.Add(LedgerText.DoneIn(record, string.Intern) with { At = at, Length = record.Length });
        }

        // A torn record at the end is also the beginning of another run.
        if (last is null || !isWhole || end != RandomAccess.GetLength(_file) || done.Count != last.Positions.Length)
        {
            throw new UsageException(AppPhrases.Of(isShard ? "usage.mergeUnfinished" : "usage.mergeNoShard", ("output", _root)));
        }

        (Note, Done, Outputs) = (last, done, notes.ToLookup(n => n.Input, StringComparer.Ordinal));
    }
}
