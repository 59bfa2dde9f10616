using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Batch.Ledgers;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>
/// 归档 — where inputs without errors are moved, under the same relative path. They stay inputs: their results are kept as if they still lay in
/// the inbox, until a file of the same name comes in there, which takes their place. It keeps no record of its own. The ledger knows every
/// input's content; the file of that name, or of that name with a number, which has this content is the one that was moved.
/// </summary>
internal sealed class Archive
{
    private readonly string _folder;
    private readonly ArchiveMark _mark;
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private bool _isRecalled;

    /// <param name="folder">The folder; it is made where nothing was ever moved there.</param>
    /// <param name="mark">A file that says, for every later start, that something was moved to this folder: where the folder is then not there, it is away, and is not made anew.</param>
    public Archive(string folder, string mark)
    {
        _folder = Path.GetFullPath(folder);
        _mark = new ArchiveMark(mark, _folder);
        if (!_mark.IsSet) Directory.CreateDirectory(folder);
    }

    /// <summary>False where the folder is not there, or is empty and cannot be: as when a share is cut off.</summary>
    public bool IsThere
    {
        get
        {
            try
            {
                return Directory.Exists(_folder) && (!_mark.IsSet || Directory.EnumerateFileSystemEntries(_folder).Any());
            }
            catch (Exception world) when (world is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    public bool Has(string name) => _paths.ContainsKey(name);

    /// <summary>The inputs that lie here and not in the inbox.</summary>
    /// <param name="inbox">The names in the inbox: what came later counts.</param>
    public IReadOnlyList<InputFile> Beside(IEnumerable<string> inbox)
    {
        foreach (var name in inbox) _paths.Remove(name);
        return [.. _paths.Where(p => File.Exists(p.Value)).Select(p => new InputFile(p.Value, p.Key))];
    }

    /// <summary>Finds the inputs again that were moved here before; once is enough, where all of them can be looked at.</summary>
    /// <param name="done">What the ledger knows.</param>
    /// <returns>True where some were found just now.</returns>
    public bool Recall(IEnumerable<DoneInput> done)
    {
        if (_isRecalled) return false;

        var (before, isWhole) = (_paths.Count, true);
        foreach (var input in done.Where(d => !_paths.ContainsKey(d.Input)))
        {
            try
            {
                if (Candidates(input.Input).TakeWhile(File.Exists).FirstOrDefault(c => HashOf(c) == input.Sha256) is { } path) _paths[input.Input] = path;
            }
            catch (Exception world) when (world is IOException or UnauthorizedAccessException)
            {
                // Open elsewhere, or the share is cut off: the next look tries again.
                isWhole = false;
            }
        }

        _isRecalled = isWhole;
        return _paths.Count > before;
    }

    /// <summary>Moves inputs here, as many as can be.</summary>
    /// <param name="inputs">The files, each with the SHA-256 of what was read of it.</param>
    /// <param name="moved">Told of each that was moved.</param>
    /// <param name="left">Told of each that is no longer as it was read.</param>
    /// <returns>What could not be moved, and why.</returns>
    public ImmutableArray<Phrase> MoveAll(IEnumerable<(InputFile File, string Hash)> inputs, Action<InputFile> moved, Action<InputFile> left)
    {
        var unmoved = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var (file, hash) in inputs)
        {
            try
            {
                (Move(file, hash) ? moved : left)(file);
            }
            catch (Exception world) when (world is IOException or UnauthorizedAccessException)
            {
                unmoved.Add(AppPhrases.Of("watch.unmoved", ("file", file.Name), ("reason", WorldReason.Of(world))));
            }
        }

        return unmoved.ToImmutable();
    }

    /// <summary>
    /// Moves an input here: copied, the copy read again and compared, and only then deleted where it was; across disks as on one. What a move
    /// that was ended has left is taken up by the next.
    /// </summary>
    /// <param name="input">The file.</param>
    /// <param name="hash">SHA-256 of what was read of it.</param>
    /// <returns>False where it is no longer as it was read; it stays where it is.</returns>
    /// <exception cref="IOException">It is open elsewhere, or the disk is full; it stays where it is.</exception>
    public bool Move(InputFile input, string hash)
    {
        // Held open while it is moved, so that nobody writes to it in between and loses what was written.
        using var held = InputContent.Open(input.Path, FileShare.Read | FileShare.Delete);
        var look = DiskLook.Of(input.Path);
        if (HashOf(held) != hash) return false;

        var path = Candidates(input.Name).First(c => !Directory.Exists(c) && (!File.Exists(c) || HashOf(c) == hash));
        var isCopied = !File.Exists(path);
        if (isCopied) Copy(held, path, hash, File.GetLastWriteTimeUtc(input.Path));
        // Not every system keeps a writer out. What was saved while it was copied is in this file alone.
        if (DiskLook.Of(input.Path) != look || HashOf(held) != hash)
        {
            if (isCopied) File.Delete(path);
            return false;
        }

        _mark.Set();
        File.Delete(input.Path);
        _paths[input.Name] = path;
        return true;
    }

    private static void Copy(FileStream from, string path, string hash, DateTime written)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.part");
        try
        {
            from.Position = 0;
            using (var to = File.Create(unfinished))
            {
                from.CopyTo(to);
                to.Flush(flushToDisk: true);
            }

            if (HashOf(unfinished) != hash) throw new IOException($"the copy of {Path.GetFileName(path)} differs");
            File.SetLastWriteTimeUtc(unfinished, written);
            File.Move(unfinished, path, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private IEnumerable<string> Candidates(string name) =>
        Enumerable.Range(1, int.MaxValue).Select(n => Path.Combine(_folder, n == 1 ? name : $"{Path.ChangeExtension(name, null)}~{n}{Path.GetExtension(name)}"));

    private static string HashOf(string path)
    {
        using var file = InputContent.Open(path);
        return HashOf(file);
    }

    private static string HashOf(FileStream file)
    {
        file.Position = 0;
        return ContentHash.Of(file);
    }
}
