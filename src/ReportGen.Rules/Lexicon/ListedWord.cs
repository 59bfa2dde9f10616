using ReportGen.Model.Resources;

namespace ReportGen.Rules.Lexicon;

/// <summary>A word of a list. The same characters stand in other words too (自己完成, 按排放标准), so an entry says what it needs around it; white space and line breaks between do not matter.</summary>
/// <param name="Text">As written.</param>
/// <param name="FollowedBy">Only in front of these it counts; in front of anything where none is named.</param>
/// <param name="NotFollowedBy">In front of these it does not: 的的确.</param>
/// <param name="NotPrecededBy">Behind these it does not: 目的的.</param>
internal sealed record ListedWord(
    string Text,
    IReadOnlyList<string>? FollowedBy = null,
    IReadOnlyList<string>? NotFollowedBy = null,
    IReadOnlyList<string>? NotPrecededBy = null)
{
    /// <param name="entry">An entry of a list.</param>
    /// <param name="key">Under which the word stands in it.</param>
    public static ListedWord Of(ResourceMap entry, string key = "text") =>
        new(entry.Text(key), entry.OptionalTexts("followedBy"), entry.OptionalTexts("notFollowedBy"), entry.OptionalTexts("notPrecededBy"));

    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the word stands in a text, with the right surroundings; -1 where it does not.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var found = text[from..].IndexOf(Text, StringComparison.Ordinal);
            if (found < 0) break;

            var at = from + found;
            var rest = text[(at + Text.Length)..].TrimStart();
            var refused = Beginning(rest, NotFollowedBy);
            if (refused is null && (FollowedBy is not { Count: > 0 } || Beginning(rest, FollowedBy) is not null) && !EndsWithAny(text[..at].TrimEnd(), NotPrecededBy)) return at;

            // The refused continuation goes with the word: the last two of 。。。 are no pair.
            from = at + Text.Length + (refused?.Length ?? 0);
        }

        return -1;
    }

    private static string? Beginning(ReadOnlySpan<char> rest, IReadOnlyList<string>? words)
    {
        for (var i = 0; i < words?.Count; i++)
        {
            if (rest.StartsWith(words[i], StringComparison.Ordinal)) return words[i];
        }

        return null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> before, IReadOnlyList<string>? words)
    {
        for (var i = 0; i < words?.Count; i++)
        {
            if (before.EndsWith(words[i], StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
