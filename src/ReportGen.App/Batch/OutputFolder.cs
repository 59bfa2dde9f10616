using System.Collections.Concurrent;
using System.Security.Cryptography;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.App.Batch;

/// <summary>
/// The folder for results. A file appears whole or not at all, nothing is written outside the folder, and a file that a person has changed
/// since it was written is left alone.
/// </summary>
public sealed class OutputFolder
{
    private readonly string _root;
    private readonly bool _overwrite;
    private readonly ConcurrentDictionary<string, string> _ours;

    /// <param name="root">The folder; it is made when the first file is written.</param>
    /// <param name="overwrite">Whether changed files are overwritten all the same.</param>
    /// <param name="ours">SHA-256 of the files as the last run wrote them, by relative path.</param>
    public OutputFolder(string root, bool overwrite, IReadOnlyDictionary<string, string> ours)
    {
        _root = Path.GetFullPath(root);
        (_overwrite, _ours) = (overwrite, new ConcurrentDictionary<string, string>(ours, StringComparer.Ordinal));
    }

    /// <summary>SHA-256 of the files that we wrote and that are, as far as is known, still as we wrote them.</summary>
    public IReadOnlyDictionary<string, string> Ours => _ours;

    /// <summary>Writes a file below the folder.</summary>
    /// <param name="name">Relative path with forward slashes.</param>
    /// <param name="content">All of its bytes.</param>
    /// <exception cref="IOException">The disk is full, the file is open elsewhere.</exception>
    public WriteOutcome Write(string name, byte[] content)
    {
        var path = PathOf(name);
        if (File.Exists(path) && !MayReplace(path, name, content))
        {
            // What a person changed is theirs from now on: the next run leaves it alone too.
            _ours.TryRemove(name, out _);
            return WriteOutcome.ChangedByPerson;
        }

        Replace(path, content);
        _ours[name] = HashOf(content);
        return WriteOutcome.Written;
    }

    /// <summary>Writes a file below the folder; what prevents it is told as a finding.</summary>
    /// <inheritdoc cref="Write"/>
    public IEnumerable<Finding> TryWrite(string name, byte[] content)
    {
        try
        {
            return Write(name, content) == WriteOutcome.ChangedByPerson ? [FindingCatalogue.Find("PF-902", Place.OfFile(name))] : [];
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return [FindingCatalogue.Find("PF-903", Place.OfFile(name), ("reason", WorldReason.Of(world)))];
        }
    }

    /// <summary>Writes a file that is the program's own record and no person's work.</summary>
    public void WriteOwn(string name, byte[] content) => Replace(PathOf(name), content);

    /// <summary>True where a path lies in a folder or is it.</summary>
    public static bool IsWithin(string path, string folder) =>
        (Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private bool MayReplace(string path, string name, byte[] content)
    {
        if (_overwrite)
        {
            return true;
        }

        var there = HashOf(File.ReadAllBytes(path));
        return there == _ours.GetValueOrDefault(name) || there == HashOf(content);
    }

    private static void Replace(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var whole = $"{path}.{Environment.ProcessId}.tmp";
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
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        return path.StartsWith(Path.TrimEndingDirectorySeparator(_root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"{name} lies outside the output folder");
    }
}

/// <summary>What became of a file to be written.</summary>
public enum WriteOutcome
{
    Written,

    /// <summary>A file of that name was there and is not as we wrote it; it was left alone.</summary>
    ChangedByPerson,
}
