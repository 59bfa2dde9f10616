using ReportGen.App.Batch.Outputs;
using ReportGen.Model.Findings;

namespace ReportGen.App.Batch;

/// <summary>
/// The folder for results. A file appears whole or not at all, nothing is written outside the folder, and a file that a person has changed
/// since it was written is left alone. What is not yet whole lies in <see cref="OwnFolder"/>, or beside, hidden, where the folder is a person's.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>The program's own folder within: unfinished files, the ledger, the lock.</summary>
    public const string OwnFolder = ".reportgen";

    private readonly bool _overwrite;
    private readonly FilesThere _there;
    private readonly UnfinishedFiles _unfinished;

    /// <param name="root">The folder; it is made when the first file is written.</param>
    /// <param name="overwrite">Whether changed files are overwritten all the same.</param>
    /// <param name="ours">SHA-256 of the files as the last run wrote them, by relative path.</param>
    public OutputFolder(string root, bool overwrite, IReadOnlyDictionary<string, string> ours)
        : this(root, overwrite, new OutputRecord(ours), OwnFolder + "-")
    {
    }

    /// <param name="root">The folder; it is made when the first file is written.</param>
    /// <param name="overwrite">Whether changed files are overwritten all the same.</param>
    /// <param name="record">What in it is ours.</param>
    internal OutputFolder(string root, bool overwrite, OutputRecord record)
        : this(root, overwrite, record, OwnFolder + "/")
    {
    }

    private OutputFolder(string root, bool overwrite, OutputRecord record, string unfinishedBegin)
    {
        (_overwrite, Record) = (overwrite, record);
        (_there, _unfinished) = (new FilesThere(Path.GetFullPath(root)), new UnfinishedFiles(Path.GetFullPath(root), unfinishedBegin));
    }

    /// <summary>SHA-256 of the files that we wrote and that are, as far as is known, still as we wrote them.</summary>
    public IReadOnlyDictionary<string, string> Ours => Record.Hashes;

    /// <summary>What in the folder is ours.</summary>
    internal OutputRecord Record { get; }

    /// <summary>Writes a file below the folder.</summary>
    /// <param name="name">Relative path with forward slashes.</param>
    /// <param name="content">All of its bytes.</param>
    /// <param name="input">The input it is made from, with which it goes; empty where it is made from several.</param>
    /// <exception cref="IOException">The disk is full, the file is open elsewhere.</exception>
    public WriteOutcome Write(string name, byte[] content, string input = "") => Put(new OutputNote(name, ContentHash.Of(content), input), path =>
    {
        var whole = _unfinished.Next();
        try
        {
            File.WriteAllBytes(whole, content);
            File.Move(whole, path, overwrite: true);
        }
        finally
        {
            // After the move there is nothing left to delete; after a failure there must be nothing left to find.
            File.Delete(whole);
        }
    });

    /// <summary>Writes a file that is not held in memory.</summary>
    /// <param name="name">Relative path with forward slashes.</param>
    /// <param name="write">Writes its bytes, with a stream beside for what has to be kept meanwhile.</param>
    /// <exception cref="IOException">The disk is full, the file is open elsewhere.</exception>
    internal WriteOutcome Write(string name, Action<Stream, Stream> write)
    {
        var (whole, rest) = (_unfinished.Next(), _unfinished.Next());
        try
        {
            string hash;
            using (var output = new HashingStream(File.Create(whole)))
            using (var scratch = new FileStream(rest, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                write(output, scratch);
                output.Flush();
                hash = output.Hash;
            }

            return Put(new OutputNote(name, hash, ""), path => File.Move(whole, path, overwrite: true));
        }
        finally
        {
            File.Delete(whole);
            File.Delete(rest);
        }
    }

    /// <summary>Writes a file below the folder; what prevents it is told as a finding.</summary>
    /// <inheritdoc cref="Write(string, byte[], string)"/>
    public IEnumerable<Finding> TryWrite(string name, byte[] content, string input = "") => WriteFindings.Of(name, () => Write(name, content, input));

    /// <summary>Writes a file that is not held in memory; what prevents it is told as a finding.</summary>
    internal IEnumerable<Finding> TryWrite(string name, Action<Stream, Stream> write) => WriteFindings.Of(name, () => Write(name, write));

    /// <summary>Takes away a file that we wrote earlier; one that a person has changed stays, which is told, as is what prevents it.</summary>
    internal IEnumerable<Finding> TryWithdraw(string name) => WriteFindings.Of(name, () => Withdraw(name) || HashThere(name) is null || Record.HashOf(name) is null ? WriteOutcome.Written : WriteOutcome.ChangedByPerson);

    /// <summary>Takes away a file that we wrote earlier, unless a person has changed it.</summary>
    /// <returns>True where it was there and is gone.</returns>
    /// <exception cref="IOException">It is open elsewhere.</exception>
    internal bool Withdraw(string name)
    {
        if (HashThere(name) is not { } there || !Record.IsOurs(name, there)) return false;

        File.Delete(PathOf(name));
        Record.Release(name);
        return true;
    }

    /// <summary>Writes a file that is the program's own record and no person's work.</summary>
    internal void WriteOwn(string name, Action<Stream> write)
    {
        var whole = _unfinished.Next();
        try
        {
            using (var output = File.Create(whole)) write(output);
            File.Move(whole, PathOf(name), overwrite: true);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    /// <summary>SHA-256 of a file of the folder as it lies there; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal string? HashThere(string name) => _there.HashOf(name);

    /// <summary>True where a file that we wrote is no longer there.</summary>
    internal bool IsGone(string name) => Ours.ContainsKey(name) && !File.Exists(PathOf(name));

    /// <summary>Where a file of the folder lies.</summary>
    internal string PathOf(string name) => _there.PathOf(name);

    /// <summary>Notes the intention, then moves the file to its place; a file that is there already as it should be is not touched.</summary>
    private WriteOutcome Put(OutputNote note, Action<string> move)
    {
        var path = PathOf(note.Name);
        var there = HashThere(note.Name);
        if (there != note.Hash)
        {
            if (there is not null && !_overwrite && !Record.IsOurs(note.Name, there) && !_there.IsEmpty(note.Name))
            {
                // What a person changed is theirs from now on: the next run leaves it alone too.
                Record.Release(note.Name);
                return WriteOutcome.ChangedByPerson;
            }

            Record.Intend(note);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            move(path);
        }

        Record.See(note);
        return WriteOutcome.Written;
    }
}

/// <summary>What became of a file to be written.</summary>
public enum WriteOutcome
{
    Written,

    /// <summary>A file of that name was there and is not as we wrote it; it was left alone.</summary>
    ChangedByPerson,
}
