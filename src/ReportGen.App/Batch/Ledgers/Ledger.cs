using Microsoft.Win32.SafeHandles;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;

namespace ReportGen.App.Batch.Ledgers;

/// <summary>
/// 台账 — the record that a run keeps while it works, one file that only grows: what it is about to write, and what came of each input. So
/// results need not be held in memory, a run that was ended goes on where it was, and unchanged inputs are known again. Safe for several
/// threads; for one process, which holds the <see cref="FolderLock"/>.
/// </summary>
internal sealed class Ledger : IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, DoneInput> _done = new(StringComparer.Ordinal);
    private readonly Lock _guard = new();
    private readonly List<OutputNote> _notes = [];
    private long _end;

    private Ledger(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <summary>False where it is new, or something in it was damaged; a record that was only half written is no damage.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What stood in it on outputs when it was opened, in order.</summary>
    public IReadOnlyList<OutputNote> Notes => _notes;

    /// <summary>The inputs that are done, in the order of their names.</summary>
    public IEnumerable<DoneInput> Done => _done.Values.OrderBy(d => d.Input, StringComparer.Ordinal);

    /// <summary>Opens or begins a ledger. A record that was only half written is cut off, one that was damaged is as if it had never been.</summary>
    public static Ledger Open(string path)
    {
        var ledger = new Ledger(path, File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        ledger.Read();
        return ledger;
    }

    /// <summary>What is known of an input; null where nothing is.</summary>
    public DoneInput? Find(string input)
    {
        lock (_guard) return _done.GetValueOrDefault(input);
    }

    /// <exception cref="IOException">The disk is full.</exception>
    public void Append(OutputNote note) => Append(LedgerText.Of(note));

    /// <summary>Notes that an input is done. Where the ledger cannot be written any more, the result is held.</summary>
    /// <returns>The same with its place.</returns>
    public DoneInput Append(DoneInput done, byte[] result)
    {
        try
        {
            var record = LedgerText.Of(done, result);
            done = done with { At = Append(record), Length = record.Length };
        }
        catch (IOException)
        {
            done = done with { Held = result };
        }

        lock (_guard) _done[done.Input] = done;
        return done;
    }

    /// <summary>The result of an input that is done.</summary>
    public byte[] ResultOf(DoneInput done) => done.Held ?? LedgerText.ResultIn(LedgerReading.Bytes(_file, done.At, done.Length));

    /// <summary>Replaces the ledger by one that holds only what still counts. The ledger is closed by it.</summary>
    /// <param name="unfinished">Where the new one lies until it is whole.</param>
    /// <param name="notes">What is ours among the outputs.</param>
    /// <param name="done">The inputs that are done; those that are not sound too, for whoever puts shards together.</param>
    /// <param name="shard">Which part of a run it was, as the last record; null for all of it.</param>
    /// <exception cref="IOException">The disk is full; the ledger is as it was.</exception>
    public void Compact(string unfinished, IEnumerable<OutputNote> notes, IEnumerable<DoneInput> done, ShardNote? shard)
    {
        using (var to = File.Create(unfinished))
        {
            to.Write(LedgerText.Header);
            foreach (var note in notes) to.Write(LedgerText.Of(note));
            foreach (var input in done) to.Write(input.Held is { } held ? LedgerText.Of(input, held) : LedgerReading.Bytes(_file, input.At, input.Length));
            if (shard is not null) to.Write(ShardText.Of(shard));
        }

        _file.Dispose();
        File.Move(unfinished, _path, overwrite: true);
    }

    public void Dispose() => _file.Dispose();

    private void Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (at, record) in ShortLived.Each(LedgerReading.Records(_file)))
        {
            // A ledger of another schema is begun anew; run.json still knows what is ours.
            if (at == 0 && !LedgerText.IsHeader(record)) break;

            IsWhole = at == _end && (IsWhole || at == 0);
            _end = at + record.Length;
            if (record[4] == (byte)LedgerKind.Output)
            {
                _notes.Add(LedgerText.NoteIn(record));
            }
            else if (record[4] == (byte)LedgerKind.Done)
            {
                var done = LedgerText.DoneIn(record, Shared) with { At = at, Length = record.Length };
                _done[done.Input] = done;
            }
        }

        RandomAccess.SetLength(_file, _end);
        if (_end == 0) Append(LedgerText.Header);

        string Shared(string text)
        {
            texts.TryAdd(text, text);
            return texts[text];
        }
    }

    private long Append(byte[] record)
    {
        lock (_guard)
        {
            try
            {
                RandomAccess.Write(_file, record, _end);
            }
            catch (IOException)
            {
                // What was written of it would stand in the way of the next.
                RandomAccess.SetLength(_file, _end);
                throw;
            }

            _end += record.Length;
            return _end - record.Length;
        }
    }
}
