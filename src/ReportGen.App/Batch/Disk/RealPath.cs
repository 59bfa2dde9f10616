namespace ReportGen.App.Batch.Disk;

/// <summary>
/// Where a path leads once every link on the way is followed. Only so can two paths be compared: a folder that is reached through a link has
/// two names, and results that lie below the inbox by one of them would be taken for inputs by the other.
/// </summary>
internal static class RealPath
{
    /// <summary>More than any system follows; links that lead round in a circle end there.</summary>
    private const int MostLinks = 40;

    private static readonly StringComparison Letters = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The path without links. What is not there yet keeps its name, below where its folder really lies.</summary>
    public static string Of(string path)
    {
        var whole = Path.GetFullPath(path);
        var real = Path.GetPathRoot(whole)!;
        var rest = new Stack<string>(PartsOf(whole[real.Length..]));
        for (var links = 0; rest.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            // Short names of Windows (PROGRA~1) are written out by this; the parts of a link's target have not been through it.
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (links >= MostLinks || TargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            links++;
            if (Path.GetPathRoot(target) is { Length: > 0 } root) (real, target) = (RootOf(target, real), target[root.Length..]);
            foreach (var step in PartsOf(target)) rest.Push(step);
        }

        return real;
    }

    /// <summary>True where a path lies in a folder or is it, whatever links lead there.</summary>
    public static bool IsWithin(string path, string folder) => IsBelow(Of(path), Of(folder));

    /// <summary>The same for paths that have no links.</summary>
    public static bool IsBelow(string real, string realFolder) => Ended(real).StartsWith(Ended(realFolder), Letters);

    /// <summary>On Windows a target may begin with a backslash and name no drive: it is on the link's own, whatever drive the program was started on.</summary>
    private static string RootOf(string target, string link) => Path.GetPathRoot(Path.IsPathFullyQualified(target) ? target : link)!;

    private static string Ended(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;

    /// <summary>The parts of a path, the last one first.</summary>
    private static IEnumerable<string> PartsOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(p => p != ".").Reverse();

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // What may not be looked at is no link to us; whatever is done there will be refused.
            return null;
        }
    }
}
