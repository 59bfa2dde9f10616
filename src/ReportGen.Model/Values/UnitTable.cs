using ReportGen.Model.Resources;

namespace ReportGen.Model.Values;

/// <summary>The table units.json: all units that the program knows by name, each once, with what it measures and which names mean the same.</summary>
internal sealed class UnitTable
{
    private static readonly Lazy<UnitTable> Own = new(() => new UnitTable(ResourceMap.Load(typeof(UnitTable).Assembly, "units.json")));

    private readonly Dictionary<string, (UnitKind Kind, int Group)> _units = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _counted;

    private UnitTable(ResourceMap table)
    {
        var group = 0;
        foreach (var kind in Enum.GetValues<UnitKind>())
        {
            foreach (var names in table.Texts(KeyOf(kind)))
            {
                group++;
                foreach (var name in names.Split(' ')) _units.Add(name, (kind, group));
            }
        }

        _counted = table.Texts("countedBy个").ToHashSet(StringComparer.Ordinal);
        (Rates, OtherRates, RateBases) = ([.. table.Texts("rates")], [.. table.Texts("otherRates")], [.. table.Texts("bases")]);
    }

    public static UnitTable List => Own.Value;

    /// <summary>All names.</summary>
    public IReadOnlyCollection<string> Names => _units.Keys;

    /// <summary>Ends of names that tell a rate.</summary>
    public string[] Rates { get; }

    /// <summary>Ends of names that tell a rate which is no part of a whole: 频率.</summary>
    public string[] OtherRates { get; }

    /// <summary>Words of what a rate is told by, where that is not a hundred: 万车死亡率.</summary>
    public string[] RateBases { get; }

    /// <summary>What a unit measures; null where it is not known.</summary>
    public UnitKind? KindOf(string name) => _units.TryGetValue(name, out var unit) ? unit.Kind : null;

    /// <summary>True where two names mean the same: 公里 and km, 人 and 名.</summary>
    public bool AreSynonyms(string one, string other) => _units.TryGetValue(one, out var first) && _units.TryGetValue(other, out var second) && first.Group == second.Group;

    /// <summary>True for what 个 counts as well: nobody means another quantity by 5个 than by 5家.</summary>
    public bool IsCounted(string name) => _counted.Contains(name);

    private static string KeyOf(UnitKind kind) => char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];
}
