using ReportGen.App.Batch.Ledgers;

namespace ReportGen.App.Batch.Outputs;

/// <summary>An output folder that this process has for itself: locked, without leftovers of processes that were ended, its ledger open.</summary>
internal sealed class HeldFolder : IDisposable
{
    private const string LedgerName = "ledger";

    private readonly FolderLock _lock;
    private readonly string _own;

    private HeldFolder(FolderLock held, string own, Ledger ledger, OutputFolder folder) => (_lock, _own, Ledger, Folder) = (held, own, ledger, folder);

    public Ledger Ledger { get; }

    public OutputFolder Folder { get; }

    /// <summary>False on a file system that locks nothing: nobody keeps a second run out.</summary>
    public bool IsLocked => _lock.IsSure;

    /// <param name="root">The folder; it is made.</param>
    /// <param name="overwrite">Whether changed files are overwritten all the same.</param>
    /// <exception cref="UsageException">Another process has it, or nothing can be written there.</exception>
    public static HeldFolder Open(string root, bool overwrite)
    {
        var own = Path.Combine(Path.GetFullPath(root), OutputFolder.OwnFolder);
        var held = Take(root, own);
        try
        {
            Sweep(own, held);
            var ledger = Ledger.Open(Path.Combine(own, LedgerName));
            // Where the ledger is new or damaged, the manifest still knows what is ours.
            var known = ledger.IsWhole ? new Dictionary<string, string>() : RunManifest.OutputsOf(root);
            return new HeldFolder(held, own, ledger, new OutputFolder(root, overwrite, new OutputRecord(known, ledger)));
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
        var own = Path.Combine(Path.GetFullPath(root), OutputFolder.OwnFolder);
        using (var held = Take(root, own))
        {
            Sweep(own, held);
            write();
            if (File.Exists(Path.Combine(own, LedgerName))) return;

            File.Delete(Path.Combine(own, FolderLock.FileName));
        }

        Directory.Delete(own);
    }

    /// <summary>Writes the ledger anew with what still counts; what stands in it is the same after the same runs, whatever happened between.</summary>
    /// <param name="done">The inputs that are done.</param>
    public void Compact(IEnumerable<DoneInput> done) => Ledger.Compact(Path.Combine(_own, LedgerName + ".tmp"), Folder.Record.Notes, done);

    public void Dispose()
    {
        Ledger.Dispose();
        _lock.Dispose();
    }

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
