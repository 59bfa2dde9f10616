using System.Collections.Immutable;

namespace ReportGen.App.Batch;

/// <summary>
/// Outputs whose input is gone, or has fewer forms than it had: they would be taken for results of this run. What a person has changed stays.
/// </summary>
internal static class StaleOutputs
{
    /// <summary>Removes them, and the folders that are left empty.</summary>
    /// <returns>The names of those removed.</returns>
    public static ImmutableArray<string> Remove(OutputFolder folder) => [.. folder.Record.Unseen.ToList().Where(name => IsRemoved(folder, name))];

    private static bool IsRemoved(OutputFolder folder, string name)
    {
        try
        {
            var isGone = !IsSeenInOtherLetters(folder, name) && folder.Withdraw(name);
            if (isGone) RemoveEmptyFolders(folder, Path.GetDirectoryName(name) ?? "");

            folder.Record.Release(name);
            return isGone;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // Still open somewhere: it stays ours, and goes the next time.
            return false;
        }
    }

    /// <summary>Where the file system does not tell 甲A.xlsx from 甲a.xlsx, one file answers to both names.</summary>
    private static bool IsSeenInOtherLetters(OutputFolder folder, string name)
    {
        if (!folder.Record.HasSeen(name)) return false;

        var path = folder.PathOf(name);
        return !Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Contains(path, StringComparer.Ordinal);
    }

    private static void RemoveEmptyFolders(OutputFolder folder, string below)
    {
        for (; below.Length > 0; below = Path.GetDirectoryName(below) ?? "")
        {
            var path = folder.PathOf(below);
            if (Directory.EnumerateFileSystemEntries(path).Any()) return;
            Directory.Delete(path);
        }
    }
}
