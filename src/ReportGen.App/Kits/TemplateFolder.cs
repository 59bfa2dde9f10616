namespace ReportGen.App.Kits;

/// <summary>The templates of one folder, for <c>include</c>. Nothing outside the folder can be named, and a link is followed nowhere: it might lead out.</summary>
/// <param name="folder">The folder.</param>
internal sealed class TemplateFolder(string folder)
{
    private const string Ending = ".sbn";

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The text of a template, with or without its ending in the name; null where there is none.</summary>
    public string? Read(string name) => Find(name) ?? Find(name + Ending);

    private string? Find(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_root, name));
        return path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) && !HasLink(path) ? TextFile.Read(path) : null;
    }

    private bool HasLink(string path)
    {
        for (var at = path; at.Length > _root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null) return true;
        }

        return false;
    }
}
