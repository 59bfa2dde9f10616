using System.Collections.Immutable;
using ReportGen.Model.Resources;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Lexicon;

/// <summary>The list reasons.json: what the words of a reason or of a problem tell.</summary>
/// <param name="Nothing">What says that there is nothing to tell.</param>
/// <param name="General">Words for what was to be done that fit any row: 完成年度目标任务.</param>
/// <param name="Shortfalls">Words of what is still to be done, or why.</param>
/// <param name="Causes">Words by which a reason names a cause.</param>
internal sealed record ReasonWords(NothingWords Nothing, IReadOnlyList<string> General, ImmutableArray<ListedWord> Shortfalls, ImmutableArray<ListedWord> Causes)
{
    private static readonly Lazy<ReasonWords> Loaded = new(() => Of(WordList.Load("reasons.json")));

    public static ReasonWords Own => Loaded.Value;

    /// <summary>True where a text names a cause.</summary>
    public bool NameCause(string text) => IsAny(Causes, text);

    /// <summary>True where a text names something that was not done, or not yet.</summary>
    public bool NameShortfall(string text) => IsAny(Shortfalls, text);

    /// <summary>True where the object of a verb is what a row is about: nothing, general words, or no character that its name does not have.</summary>
    public bool AreOf(string name, string objectOfVerb)
    {
        var rest = HalfWidth.Bare(objectOfVerb);
        foreach (var word in General) rest = rest.Replace(word, "", StringComparison.Ordinal);
        return rest.All(c => name.Contains(c, StringComparison.Ordinal));
    }

    private static bool IsAny(ImmutableArray<ListedWord> words, string text)
    {
        foreach (var word in words)
        {
            if (word.IsIn(text)) return true;
        }

        return false;
    }

    private static ReasonWords Of(ResourceMap list) => new(
        NothingWords.Of(list.Map("nothing")),
        list.Texts("general"),
        [.. list.Maps("shortfalls").Select(w => ListedWord.Of(w))],
        [.. list.Maps("causes").Select(w => ListedWord.Of(w))]);
}
