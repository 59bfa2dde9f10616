using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list denials.json: words that turn round what follows them, and words that only look so.</summary>
internal static class Denials
{
    private static readonly Lazy<ResourceMap> List = new(() => ResourceMap.Load(typeof(Denials).Assembly, "denials.json"));
    private static readonly Lazy<string[]> AllWords = new(() => [.. List.Value.Texts("words")]);
    private static readonly Lazy<string[]> Signs = new(() => [.. List.Value.Texts("signs")]);
    private static readonly Lazy<string[]> Harmless = new(() => [.. List.Value.Texts("harmless")]);

    /// <summary>未, 没有, 不能 and their like, longer ones before those that they end with.</summary>
    public static string[] Words => AllWords.Value;

    /// <summary>True where a text has a character of denial, or another of the words, outside those that only look like one: 不合格, not 不动产.</summary>
    public static bool AreIn(string text, params string[] more)
    {
        if (!text.HasAny(Signs.Value) && !text.HasAny(more)) return false;

        var rest = Harmless.Value.Aggregate(text, (t, word) => t.Replace(word, "", StringComparison.Ordinal));
        return rest.HasAny(Signs.Value) || rest.HasAny(more);
    }
}
