using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Shards;

namespace ReportGen.App.Batch.Outputs;

/// <summary>An output folder that this process has for itself: locked, without leftovers of processes that were ended, its ledger open.</summary>
internal sealed class HeldFolder : IDisposable
{
    /// <summary>The file within the program's own folder.</summary>
    public const string LedgerName = "ledger";

    private readonly FolderLock _lock;
    private readonly string _root;
    private readonly bool _overwrite;

    private HeldFolder(FolderLock held, string root, bool overwrite)
    {
        (_lock, _root, _overwrite) = (held, root, overwrite);
        Directory.CreateDirectory(Own);
        Sweep(Own, held);
        Ledger = Ledger.Open(Path.Combine(Own, LedgerName));
        // Where the ledger is new or damaged, the manifest still knows what is ours.
        var known = Ledger.IsWhole ? new Dictionary<string, string>() : EarlierManifest.OutputsOf(root);
        // The new ledger is whole the next time it is opened, and must know it too.
        foreach (var (name, hash) in known.Where(k => !Ledger.Notes.Any(n => n.Name == k.Key))) Ledger.Append(new OutputNote(name, hash, ""));
        Folder = new OutputFolder(root, overwrite, new OutputRecord(known, Ledger));
    }

    public Ledger Ledger { get; }

    public OutputFolder Folder { get; }

    /// <summary>False on a file system that locks nothing: nobody keeps a second run out.</summary>
    public bool IsLocked => _lock.IsSure;

    /// <summary>False where the folder was cleared meanwhile: it must be taken anew before anything is written there.</summary>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public bool IsHeld => _lock.IsThere();

    /// <summary>Where a watch notes that it has moved inputs to an archive.</summary>
    public string ArchiveMark => Path.Combine(Own, "archived");

    private string Own => OwnIn(_root);

    /// <param name="root">The folder; it is made.</param>
    /// <param name="overwrite">Whether changed files are overwritten all the same.</param>
    /// <exception cref="UsageException">Another process has it, or nothing can be written there.</exception>
    public static HeldFolder Open(string root, bool overwrite)
    {
        var held = Take(root, OwnIn(root));
        try
        {
            return new HeldFolder(held, root, overwrite);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Holds a person's folder while a few files are written there; nothing of ours stays, unless a run has its ledger there.</summary>
    public static void Pass(string root, Action write)
    {
        var own = OwnIn(root);
        var held = Take(root, own);
        try
        {
            Sweep(own, held);
            write();
        }
        finally
        {
            held.Dispose();
            Leave(own);
        }
    }

    /// <summary>The same folder for the next run of this process: the ledger is opened anew, the lock is never let go; where somebody has taken it away, it is taken anew.</summary>
    /// <exception cref="IOException">The disk does not answer; it may be tried again.</exception>
    /// <exception cref="UsageException">It was taken away, and another process has the folder by now.</exception>
    public HeldFolder Again()
    {
        Ledger.Dispose();
        if (IsHeld) return new HeldFolder(_lock, _root, _overwrite);

        Directory.CreateDirectory(Own);
        var anew = FolderLock.TryTake(Own) ?? throw new UsageException(AppPhrases.Of("usage.outputTaken", ("output", _root)));
        try
        {
            var again = new HeldFolder(anew, _root, _overwrite);
            _lock.Dispose();
            return again;
        }
        catch
        {
            anew.Dispose();
            throw;
        }
    }

    /// <summary>Writes the ledger anew with what still counts; what stands in it is the same after the same runs, whatever happened between.</summary>
    /// <param name="done">The inputs that are done.</param>
    /// <param name="shard">Which part of a run it was; null for all of it.</param>
    public void Compact(IEnumerable<DoneInput> done, ShardNote? shard = null) => Ledger.Compact(Path.Combine(Own, LedgerName + ".tmp"), Folder.Record.Notes, done, shard);

    public void Dispose()
    {
        Ledger.Dispose();
        _lock.Dispose();
    }

    /// <summary>Takes the lock's file away. Not while it is held: not every system deletes an open file.</summary>
    private static void Leave(string own)
    {
        try
        {
            if (File.Exists(Path.Combine(own, LedgerName))) return;

            File.Delete(Path.Combine(own, FolderLock.FileName));
            if (!Directory.EnumerateFileSystemEntries(own).Any()) Directory.Delete(own);
        }
        catch (IOException)
        {
            // Another process has taken the folder in this moment: the file is its own now.
        }
    }

    private static string OwnIn(string root) => Path.Combine(Path.GetFullPath(root), OutputFolder.OwnFolder);

    private static FolderLock Take(string root, string own)
    {
        try
        {
            Directory.CreateDirectory(own);
            return FolderLock.TryTake(own) ?? throw new UsageException(AppPhrases.Of("usage.outputBusy", ("output", root)));
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(AppPhrases.Of("usage.outputRefused", ("output", root), ("reason", WorldReason.Of(world))));
        }
    }

    /// <summary>Where nothing is locked, what looks like a leftover may be another run's.</summary>
    private static void Sweep(string own, FolderLock held)
    {
        if (!held.IsSure) return;

        foreach (var left in Directory.EnumerateFiles(own, "*.tmp")) File.Delete(left);
    }
}
