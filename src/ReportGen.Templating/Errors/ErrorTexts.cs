using System.Collections.Frozen;
using System.Text.Json;

namespace ReportGen.Templating.Errors;

/// <summary>The two tables of everything that can be wrong in a template; a test keeps them in step.</summary>
internal static class ErrorTexts
{
    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(() => Load("errors.zh.json"));
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(() => Load("errors.en.json"));

    /// <summary>A sentence with its placeholders {0}, {1} filled.</summary>
    public static string Say(string key, IReadOnlyList<string> values, TemplateLanguage language)
    {
        var text = Table(language)[key];
        for (var i = 0; i < values.Count; i++) text = text.Replace("{" + i + "}", values[i], StringComparison.Ordinal);
        return text;
    }

    /// <summary>All sentences of a language.</summary>
    public static FrozenDictionary<string, string> Table(TemplateLanguage language) => (language == TemplateLanguage.English ? English : Chinese).Value;

    private static FrozenDictionary<string, string> Load(string name)
    {
        using var stream = typeof(ErrorTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
