using System.Collections.Immutable;
using ReportGen.Model.Kits;

namespace ReportGen.App.Kits;

/// <summary>All kits in a templates folder, in the order of their ids; each is loaded when it is first asked for.</summary>
public sealed class KitLibrary
{
    private readonly ImmutableSortedDictionary<string, Lazy<Kit>> _kits;

    public KitLibrary(string templates)
    {
        Folder = templates;
        _kits = Directory.EnumerateDirectories(templates).Where(KitFolder.IsKit)
            .ToImmutableSortedDictionary(f => Path.GetFileName(f), f => new Lazy<Kit>(() => KitFolder.Load(f)), StringComparer.Ordinal);
    }

    /// <summary>The templates folder.</summary>
    public string Folder { get; }

    public IEnumerable<string> Ids => _kits.Keys;

    /// <summary>Every kit, loaded side by side: a form can be recognised only when all are there.</summary>
    /// <exception cref="BrokenKitException">One of them has faults; the first by its id where several have.</exception>
    /// <exception cref="UsageException">A file of one of them is no text, or larger than may be.</exception>
    /// <exception cref="IOException">A file of one of them cannot be opened.</exception>
    public IEnumerable<Kit> All
    {
        get
        {
            Parallel.ForEach(_kits.Values, kit =>
            {
                try
                {
                    _ = kit.Value;
                }
                catch (Exception told) when (told is BrokenKitException or UsageException or IOException or UnauthorizedAccessException)
                {
                    // Told below, in the order of the ids.
                }
            });
            return _kits.Values.Select(k => k.Value);
        }
    }

    /// <summary>Begins to load every kit on another thread. What is wrong with one is told when the kits are asked for, as if they were loaded then.</summary>
    public void BeginLoading() => _ = Task.Run(() => All);

    /// <summary>What kit.yaml of each kit tells; a kit with faults tells what it can.</summary>
    public IEnumerable<KitDefinition> Definitions => Ids.Select(id => KitFolder.DefinitionOf(Path.Combine(Folder, id)));

    /// <summary>A kit by its id; null where there is none.</summary>
    /// <exception cref="BrokenKitException">It has faults.</exception>
    public Kit? Find(string id) => _kits.TryGetValue(id, out var kit) ? kit.Value : null;
}
