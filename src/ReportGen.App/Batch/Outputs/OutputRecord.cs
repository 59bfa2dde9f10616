using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.App.Batch.Ledgers;

namespace ReportGen.App.Batch.Outputs;

/// <summary>
/// What of an output folder is ours. What is about to be written is noted before it is there: a process may end between the two, and its own
/// file must not pass for a person's the next time.
/// </summary>
internal sealed class OutputRecord
{
    private readonly ConcurrentDictionary<string, OwnOutput> _own = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _seenInAnyLetters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Ledger? _ledger;

    /// <param name="known">SHA-256 of files that an earlier run wrote, by relative path.</param>
    /// <param name="ledger">Where it is noted; nowhere where null.</param>
    public OutputRecord(IReadOnlyDictionary<string, string> known, Ledger? ledger = null)
    {
        _ledger = ledger;
        foreach (var (name, hash) in known) _own[name] = OwnOutput.Of(hash, "");
        foreach (var note in ledger?.Notes ?? [])
        {
            if (note.Hash.Length == 0)
            {
                _own.TryRemove(note.Name, out _);
            }
            else
            {
                Add(note);
            }
        }
    }

    /// <summary>SHA-256 of what we wrote last, by name.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _own.ToDictionary(o => o.Key, o => o.Value.Hash, StringComparer.Ordinal);

    /// <summary>SHA-256 of what we wrote last under a name; null where nothing there is ours.</summary>
    public string? HashOf(string name) => _own.GetValueOrDefault(name)?.Hash;

    /// <summary>What is ours, for the ledger; in the order of the names.</summary>
    public IEnumerable<OutputNote> Notes => _own.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => new OutputNote(o.Key, o.Value.Hash, o.Value.Input));

    /// <summary>Outputs of inputs that this run has not written or found as they should be.</summary>
    public IEnumerable<string> Unseen => _own.Where(o => o.Value.Input.Length > 0 && !_seen.ContainsKey(o.Key)).Select(o => o.Key).Order(StringComparer.Ordinal);

    /// <summary>True for a name that this run has written or found as it should be, in whatever letters.</summary>
    public bool HasSeen(string name) => _seenInAnyLetters.ContainsKey(name);

    public bool IsOurs(string name, string hash) => _own.TryGetValue(name, out var own) && own.Possible.Contains(hash);

    /// <summary>Notes what is about to be written.</summary>
    public void Intend(OutputNote note)
    {
        _ledger?.Append(note);
        Add(note);
    }

    /// <summary>Notes that a file is there as it should be.</summary>
    public void See(OutputNote note)
    {
        if (!IsOurs(note.Name, note.Hash) || _own[note.Name].Input != note.Input) Intend(note);
        _own[note.Name] = OwnOutput.Of(note.Hash, note.Input);
        _seen[note.Name] = true;
        _seenInAnyLetters[note.Name] = true;
    }

    /// <summary>Notes that a file is a person's from now on, or gone.</summary>
    public void Release(string name)
    {
        if (_own.TryRemove(name, out _)) _ledger?.Append(new OutputNote(name, "", ""));
    }

    private void Add(OutputNote note) => _own.AddOrUpdate(
        note.Name,
        _ => OwnOutput.Of(note.Hash, note.Input),
        (_, own) => new OwnOutput(note.Hash, own.Possible.Add(note.Hash), note.Input));

    /// <summary>A file of ours.</summary>
    /// <param name="Hash">What we wrote last, or were about to write.</param>
    /// <param name="Possible">Everything that may stand there if a process ended in between.</param>
    /// <param name="Input">The input it was made from; empty where it was made from several.</param>
    private sealed record OwnOutput(string Hash, ImmutableHashSet<string> Possible, string Input)
    {
        public static OwnOutput Of(string hash, string input) => new(hash, [hash], input);
    }
}

/// <summary>A line of the record.</summary>
/// <param name="Name">The output, below the folder.</param>
/// <param name="Hash">Its SHA-256; empty where it is no longer ours.</param>
/// <param name="Input">The input it is made from; empty where it is made from several.</param>
internal readonly record struct OutputNote(string Name, string Hash, string Input);
