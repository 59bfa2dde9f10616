namespace ReportGen.App.Batch.Outputs;

/// <summary>
/// Where a file lies until it is whole: on the same disk, so that moving it to its place is one step, and under a name that no other process gives.
/// </summary>
/// <param name="root">The folder for results.</param>
/// <param name="begin">How the names below it begin: in the program's own folder, or beside, hidden, where the folder is a person's.</param>
internal sealed class UnfinishedFiles(string root, string begin)
{
    private int _count;

    /// <summary>A new name; its folder is there.</summary>
    public string Next()
    {
        var path = Path.Combine(root, $"{begin}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.tmp");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
