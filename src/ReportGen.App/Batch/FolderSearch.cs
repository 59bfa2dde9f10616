using System.IO.Enumeration;
using ReportGen.App.Batch.Disk;

namespace ReportGen.App.Batch;

/// <summary>
/// Searches folders to the bottom, one after another, so that one that cannot be looked into is known by its name and the others are searched all
/// the same. The platform's own way of searching passes such folders over without a word.
/// </summary>
/// <param name="excluded">Folders that are not entered, without links.</param>
/// <param name="endings">What counts.</param>
/// <param name="passesResults">True where folders of results are not entered; for publication, everything in a folder counts.</param>
internal sealed class FolderSearch(IReadOnlyList<string> excluded, IReadOnlySet<string> endings, bool passesResults)
{
    private readonly List<PassedFolder> _passed = [];

    /// <summary>What was not looked into so far.</summary>
    public IReadOnlyList<PassedFolder> Passed => _passed;

    public bool Excludes(string real) => excluded.Any(e => RealPath.IsBelow(real, e));

    /// <summary>The files in a folder and, unless nothing there is meant, below.</summary>
    /// <exception cref="IOException">The folder itself cannot be looked into; what is below it and cannot is passed over.</exception>
    public List<InputFile> In(string folder, bool isDeep = true)
    {
        var files = new List<InputFile>();
        var real = RealPath.Of(folder);
        if (!Excludes(real)) Take(EntriesOf(folder).Where(e => isDeep || !e.IsFolder), new Spot(folder, real, ""), files);
        return files;
    }

    private void Enter(Spot spot, List<InputFile> files)
    {
        if (Excludes(spot.Real)) return;

        try
        {
            var entries = EntriesOf(spot.Path);
            if (passesResults && entries.Exists(e => e is { IsFolder: true, Name: OutputFolder.OwnFolder }))
            {
                Pass(spot, PassedBecause.Results);
            }
            else
            {
                Take(entries, spot, files);
            }
        }
        catch (DirectoryNotFoundException) when (!spot.Name.Contains(InputFiles.NoLetter, StringComparison.Ordinal))
        {
            // Taken away since the folder above was looked into.
        }
        catch (DirectoryNotFoundException)
        {
            Pass(spot, PassedBecause.Refused, new FileNotFoundException(message: null, spot.Path));
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            Pass(spot, PassedBecause.Refused, world);
        }
    }

    private void Take(IEnumerable<Entry> entries, Spot spot, List<InputFile> files)
    {
        foreach (var entry in entries.Where(e => !e.IsHidden))
        {
            var inner = spot.Of(entry.Name);
            if (!entry.IsFolder)
            {
                if (IsMeant(entry.Name)) files.Add(new InputFile(Path.GetFullPath(inner.Path), inner.Name));
            }
            else if (!entry.IsLink)
            {
                Enter(inner, files);
            }
            else if (!Excludes(RealPath.Of(inner.Path)))
            {
                // It may lead back to its own parent, for ever.
                Pass(inner, PassedBecause.Link);
            }
        }
    }

    private void Pass(Spot spot, PassedBecause why, Exception? refused = null) => _passed.Add(new PassedFolder(spot.Path, spot.Name, why) { Refused = refused });

    /// <summary>Excel's lock files (~$) and hidden files are not anybody's form.</summary>
    private bool IsMeant(string name) => endings.Contains(Path.GetExtension(name)) && !name.StartsWith("~$", StringComparison.Ordinal) && !name.StartsWith('.');

    private static List<Entry> EntriesOf(string folder) => [.. new FileSystemEnumerable<Entry>(folder, Entry.Of, new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = 0 })];

    /// <summary>A folder on the way.</summary>
    /// <param name="Path">By the way that a person has named.</param>
    /// <param name="Real">Without links.</param>
    /// <param name="Name">As inputs are called: with forward slashes on every system; empty for the folder that was named.</param>
    private readonly record struct Spot(string Path, string Real, string Name)
    {
        public Spot Of(string entry) => new(System.IO.Path.Join(Path, entry), System.IO.Path.Join(Real, entry), Name.Length == 0 ? entry : $"{Name}/{entry}");
    }

    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink, bool IsHidden)
    {
        // All attributes of a file are asked for only where it costs nothing.
        public static Entry Of(ref FileSystemEntry entry) => new(
            entry.FileName.ToString(),
            entry.IsDirectory,
            entry.IsDirectory && (entry.Attributes & FileAttributes.ReparsePoint) != 0,
            entry.IsHidden || (OperatingSystem.IsWindows() && (entry.Attributes & FileAttributes.System) != 0));
    }
}
