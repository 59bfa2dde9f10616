using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Batch.Outputs;

/// <summary>
/// Keeps other runs out of an output folder: a file held open that the system lets no second process open. It is let go when the process
/// ends, however it ends; nobody has to clean up. It is not the ledger itself, for that is replaced by a new file at the end of a run.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    public const string FileName = "lock";

    private readonly FileStream _held;
    private UInt128? _identity;

    private FolderLock(FileStream held, bool isSure) => (_held, IsSure) = (held, isSure);

    /// <summary>False on a file system that locks nothing: there, nobody is kept out.</summary>
    public bool IsSure { get; }

    /// <param name="folder">Where the lock lies; it is there.</param>
    /// <returns>The lock; null where another process holds it.</returns>
    public static FolderLock? TryTake(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var held = Open(path);
            return new FolderLock(held, !CanOpenTwice(path));
        }
        catch (IOException taken) when (WorldReason.IsInUse(taken))
        {
            return null;
        }
    }

    /// <summary>
    /// False where another file lies in the place of the one that is held, or none: somebody has cleared the folder, and a lock that nobody finds keeps
    /// nobody out. What it is compared with is noted when it is asked first.
    /// </summary>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public bool IsThere()
    {
        var there = DiskLook.Of(_held.Name)?.Identity;
        return there is not null && there == (_identity ??= there);
    }

    public void Dispose() => _held.Dispose();

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    /// <summary>What the system lets us open a second time, it would let others open too.</summary>
    private static bool CanOpenTwice(string path)
    {
        try
        {
            Open(path).Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
