using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Model.Resources;

namespace ReportGen.Model.Findings;

/// <summary>
/// Every id that the program can report, once, with its usual severity and its usual basis. The sentences stand in the phrase tables
/// under <c>PF-501.title</c>, <c>PF-501.message</c> and <c>PF-501.next</c>.
/// </summary>
public static class FindingCatalogue
{
    private static readonly Lazy<ImmutableSortedDictionary<string, CatalogueEntry>> Entries = new(Load);

    /// <summary>All entries in the order of their ids.</summary>
    public static IEnumerable<CatalogueEntry> All => Entries.Value.Values;

    public static CatalogueEntry Of(string id) =>
        Entries.Value.TryGetValue(id, out var entry) ? entry : throw new KeyNotFoundException($"finding {id} is not in the catalogue");

    /// <summary>A finding with the severity, basis and sentences of the catalogue.</summary>
    /// <param name="id">An id of the catalogue; anything else is a programmer's mistake and throws.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">The values for the placeholders of its sentences.</param>
    public static Finding Find(string id, Place place, params ImmutableArray<(string Name, object Value)> arguments)
    {
        var entry = Of(id);
        return new Finding(id, entry.Severity, place)
        {
            Basis = entry.Basis,
            Message = new Phrase(entry.MessageKey, arguments),
            Next = new Phrase(entry.NextKey, arguments),
        };
    }

    private static ImmutableSortedDictionary<string, CatalogueEntry> Load()
    {
        var findings = ResourceMap.Load(typeof(FindingCatalogue).Assembly, "findings.json");
        return findings.Keys.ToImmutableSortedDictionary(id => id, id => EntryOf(id, findings.Map(id)), StringComparer.Ordinal);
    }

    private static CatalogueEntry EntryOf(string id, ResourceMap entry) => new(id, Enum.Parse<Severity>(entry.Text("severity")), entry.Text("basis"));
}

/// <summary>One id of the catalogue.</summary>
/// <param name="Id">The id.</param>
/// <param name="Severity">The usual severity.</param>
/// <param name="Basis">The usual basis; a profile's own source stands before it.</param>
public sealed record CatalogueEntry(string Id, Severity Severity, string Basis)
{
    /// <summary>The key of the sentence that says what happened.</summary>
    public string MessageKey { get; } = Id + ".message";

    /// <summary>The key of the sentence that says what to do next.</summary>
    public string NextKey { get; } = Id + ".next";
}
