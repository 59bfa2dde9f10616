using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Model.Phrases;

namespace ReportGen.Model.Findings;

/// <summary>示例 — one occurrence of a finding, for people who look it up: what stood where, and what was said.</summary>
/// <param name="Place">File › sheet › cell; a file's name alone where the finding is about the whole file.</param>
/// <param name="Value">What stood there, as printed; empty where nothing did.</param>
/// <param name="Message">The sentence that was said.</param>
public sealed record FindingExample(string Place, string Value, string Message)
{
    private static readonly ImmutableArray<(Language Language, string Resource)> Tables = [(Language.Chinese, "examples.zh.json"), (Language.English, "examples.en.json")];

    /// <summary>The examples of a language by finding id; every id of the catalogue has one.</summary>
    public static ImmutableSortedDictionary<string, FindingExample> All(Language language)
    {
        var resource = Tables.Single(t => t.Language == language).Resource;
        using var stream = typeof(FindingExample).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"resource {resource} is missing");
        var examples = JsonSerializer.Deserialize<Dictionary<string, FindingExample>>(stream, JsonSerializerOptions.Web) ?? [];
        return examples.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
