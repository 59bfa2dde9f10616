namespace ReportGen.App.Watching;

/// <summary>A file that says, for every later start, that something was moved to the archive.</summary>
internal sealed class ArchiveMark
{
    private readonly string _path;
    private readonly string _folder;

    /// <param name="path">The file.</param>
    /// <param name="folder">The archive, whole; a mark of another one says nothing of this.</param>
    public ArchiveMark(string path, string folder)
    {
        (_path, _folder) = (path, folder);
        IsSet = IsThere();
    }

    public bool IsSet { get; private set; }

    public void Set()
    {
        if (IsSet) return;
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.WriteAllText(_path, _folder);
        IsSet = true;
    }

    /// <summary>What cannot be asked is taken to hold something: to wait for a folder loses nothing, to take its forms for withdrawn does.</summary>
    private bool IsThere()
    {
        try
        {
            return File.Exists(_path) && File.ReadAllText(_path) == _folder;
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
