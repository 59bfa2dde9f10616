using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Watching;

/// <summary>收件箱 — the folder into which workbooks are dropped.</summary>
/// <param name="folder">The folder.</param>
/// <param name="others">Folders that are not looked into, though they may lie within: results, archive.</param>
internal sealed class Inbox(string folder, IReadOnlyList<string> others)
{
    private UInt128 _identity;

    /// <summary>
    /// True where the folder is the very one in which files were seen last: a share that is cut off leaves another one in its place. False where the
    /// system does not tell.
    /// </summary>
    public bool IsSameFolder => Identity() is var now && now != 0 && now == _identity;

    /// <summary>Looks at all workbooks; null where the folder is not there, as when a share is cut off.</summary>
    public InboxLook? Look()
    {
        try
        {
            if (!Directory.Exists(folder)) return null;

            var found = InputFiles.Find([folder], others);
            List<SeenFile> seen = [.. found.Files.Select(See).OfType<SeenFile>()];
            if (seen.Count > 0) _identity = Identity();
            return new InboxLook(seen, found.Passed);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // Cut off in the middle of the look: half a list would pass for files deleted.
            return null;
        }
    }

    private UInt128 Identity()
    {
        try
        {
            return DiskLook.Of(folder)?.Identity ?? 0;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Looks at one file; null where it is gone. What is there and no file, a link that leads to nothing too, is seen, so that reading it tells why.</summary>
    /// <exception cref="IOException">It may not be looked at.</exception>
    public static SeenFile? See(InputFile file) => DiskLook.Of(file.Path) switch
    {
        { IsFile: true } there => new SeenFile(file, new FileLook(there.Length, there.Written, there.Changed)),
        null when new FileInfo(file.Path) is { Exists: false } && !file.Path.Contains(InputFiles.NoLetter, StringComparison.Ordinal) => null,
        _ => new SeenFile(file, FileLook.NoFile),
    };

    /// <summary>
    /// True where nobody writes to a file, or has it open to do so. On Linux only programs that lock are noticed, and those that leave an owner file
    /// beside it; for others, that its size stays must do. What may not be read at all counts as free: reading it tells why.
    /// </summary>
    public static bool IsFree(InputFile file, DateTimeOffset now)
    {
        if (OwnerFile.IsBeside(file.Path, now)) return false;

        try
        {
            using var open = InputContent.Open(file.Path);
            return true;
        }
        catch (IOException taken) when (WorldReason.IsInUse(taken))
        {
            return false;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}

/// <summary>What a look at the inbox has shown.</summary>
/// <param name="Files">The workbooks.</param>
/// <param name="Passed">Folders that were not looked into.</param>
internal sealed record InboxLook(IReadOnlyList<SeenFile> Files, IReadOnlyList<PassedFolder> Passed);
