namespace ReportGen.App.Watching;

/// <summary>
/// Waits until the next look at the inbox, shorter where the system tells that something has changed there. Only a hint: shares of other
/// machines tell nothing, and what is told may be lost, so the looks go on all the same.
/// </summary>
internal sealed class InboxHint : IDisposable
{
    // A copy of many files tells a thousand things a second; one look is enough for all of them.
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(200);

    private readonly string _folder;
    private readonly AutoResetEvent _told = new(false);
    private FileSystemWatcher? _watcher;

    public InboxHint(string folder)
    {
        _folder = folder;
        Listen();
    }

    /// <summary>False where the system tells nothing, or has lost what it had to tell.</summary>
    public bool IsHeard { get; private set; }

    /// <summary>Begins to listen, anew where the folder was away.</summary>
    public void Listen()
    {
        _watcher?.Dispose();
        try
        {
            _watcher = new FileSystemWatcher(_folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size | NotifyFilters.LastWrite,
            };
            _watcher.Created += (_, _) => _told.Set();
            _watcher.Changed += (_, _) => _told.Set();
            _watcher.Renamed += (_, _) => _told.Set();
            _watcher.Deleted += (_, _) => _told.Set();
            _watcher.Error += (_, _) => IsHeard = false;
            _watcher.EnableRaisingEvents = true;
            IsHeard = true;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            IsHeard = false;
        }
    }

    /// <summary>Waits until something is told, at most for a while.</summary>
    public void Wait(TimeSpan longest, CancellationToken stop)
    {
        if (WaitHandle.WaitAny([stop.WaitHandle, _told], longest) == 1) stop.WaitHandle.WaitOne(Burst);
    }

    public void Dispose()
    {
        // An event may still be under way; what it sets is left to the collector.
        _watcher?.Dispose();
    }
}
