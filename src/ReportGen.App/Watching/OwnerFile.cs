namespace ReportGen.App.Watching;

/// <summary>
/// The small file that Excel, WPS and LibreOffice leave beside a workbook while a person has it open: <c>~$name</c>, <c>.~name</c>, <c>.~lock.name#</c>.
/// On Linux nothing else tells that it is open, for nobody locks there, and what the person saves must find the workbook where it was.
/// </summary>
internal static class OwnerFile
{
    /// <summary>
    /// A program that was ended leaves its owner file behind for ever. On Windows the program holds it open, so one that nobody holds is such a leftover;
    /// elsewhere one that is older than any day's work is.
    /// </summary>
    public static readonly TimeSpan LongestSession = TimeSpan.FromHours(12);

    /// <summary>True where a person has the workbook open.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="now">When it is asked; the clocks of two machines may differ by minutes, not by hours.</param>
    public static bool IsBeside(string path, DateTimeOffset now)
    {
        var (folder, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        return new[] { $"~${name}", $".~{name}", $".~lock.{name}#" }.Any(owner => IsLive(new FileInfo(Path.Combine(folder, owner)), now));
    }

    private static bool IsLive(FileInfo owner, DateTimeOffset now) => owner.Exists && (now - owner.LastWriteTimeUtc).Duration() < LongestSession && !IsLeftover(owner);

    private static bool IsLeftover(FileInfo owner)
    {
        if (!OperatingSystem.IsWindows()) return false;

        try
        {
            using var open = new FileStream(owner.FullName, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
