using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Batch.Outputs;

/// <summary>What lies in a folder for results, whoever has put it there.</summary>
/// <param name="root">The folder, whole.</param>
internal sealed class FilesThere(string root)
{
    /// <summary>Where a file of the folder lies.</summary>
    /// <param name="name">Relative path with forward slashes.</param>
    /// <exception cref="InvalidOperationException">It would lie elsewhere.</exception>
    public string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        return path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"{name} lies outside the output folder");
    }

    /// <summary>SHA-256 of a file as it lies there; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string? HashOf(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path)) return null;

        using var file = InputContent.Open(path);
        return ContentHash.Of(file);
    }

    /// <summary>Nobody keeps an empty workbook: it is what a power failure leaves of a file that was just written.</summary>
    public bool IsEmpty(string name) => new FileInfo(PathOf(name)).Length == 0;
}
