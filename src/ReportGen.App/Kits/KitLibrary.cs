using ReportGen.Model.Kits;

namespace ReportGen.App.Kits;

/// <summary>All kits in a templates folder, in the order of their ids; each is loaded when it is first asked for.</summary>
public sealed class KitLibrary
{
    private readonly string[] _ids;
    private readonly Lazy<Kit>[] _kits;

    public KitLibrary(string templates)
    {
        Folder = templates;
        var folders = Array.FindAll(Directory.GetDirectories(templates), KitFolder.IsKit);
        _ids = Array.ConvertAll(folders, f => Path.GetFileName(f));
        Array.Sort(_ids, folders, StringComparer.Ordinal);
        _kits = Array.ConvertAll(folders, f => new Lazy<Kit>(() => KitFolder.Load(f)));
    }

    /// <summary>The templates folder.</summary>
    public string Folder { get; }

    public IEnumerable<string> Ids => _ids;

    /// <summary>
    /// Every kit: a form can be recognised only when all are there. The first is loaded alone, for it takes as long as all others together, which is code
    /// getting ready to run: several at once would get ready the same; the others are loaded side by side.
    /// </summary>
    /// <exception cref="BrokenKitException">One of them has faults; the first by its id where several have.</exception>
    /// <exception cref="UsageException">A file of one of them is no text, or larger than may be.</exception>
    /// <exception cref="IOException">A file of one of them cannot be opened.</exception>
    public IEnumerable<Kit> All
    {
        get
        {
            if (_kits is [var first, ..]) TryLoad(first);
            Parallel.ForEach(_kits, TryLoad);
            return _kits.Select(k => k.Value);
        }
    }

    /// <summary>Begins to load every kit on another thread. What is wrong with one is told when the kits are asked for, as if they were loaded then.</summary>
    public void BeginLoading() => _ = Task.Run(() => All);

    /// <summary>What kit.yaml of each kit tells; a kit with faults tells what it can.</summary>
    public IEnumerable<KitDefinition> Definitions => Ids.Select(id => KitFolder.DefinitionOf(Path.Combine(Folder, id)));

    /// <summary>A kit by its id; null where there is none.</summary>
    /// <exception cref="BrokenKitException">It has faults.</exception>
    public Kit? Find(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal) is >= 0 and var at ? _kits[at].Value : null;

    private static void TryLoad(Lazy<Kit> kit)
    {
        try
        {
            _ = kit.Value;
        }
        catch (Exception told) when (told is BrokenKitException or UsageException or IOException or UnauthorizedAccessException)
        {
            // Told by All, in the order of the ids.
        }
    }
}
