using ReportGen.Model.Resources;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>Reads the lists of words that lie in this assembly: they change with usage and with each year's subjects, the code does not.</summary>
internal static class WordList
{
    public static ResourceMap Load(string name) => ResourceMap.Load(typeof(WordList).Assembly, name);

    /// <summary>Where a word stands in a text with one of the continuations behind it (any, where none is named) and none of the refused; -1 where it does not.</summary>
    public static int IndexOf(string text, string word, IReadOnlyList<string>? followedBy, IReadOnlyList<string>? notFollowedBy = null)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            var rest = text[(at + word.Length)..].TrimStart();
            var refused = notFollowedBy?.FirstOrDefault(f => rest.StartsWith(f, StringComparison.Ordinal));
            if (refused is null && (followedBy is not { Count: > 0 } || followedBy.Any(f => rest.StartsWith(f, StringComparison.Ordinal)))) return at;

            // The refused continuation goes with the word: the last two of 。。。 are no pair.
            at = text.IndexOf(word, Math.Min(text.Length, at + word.Length + (refused?.Length ?? 0)), StringComparison.Ordinal);
        }

        return -1;
    }
}
