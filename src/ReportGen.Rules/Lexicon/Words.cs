namespace ReportGen.Rules.Lexicon;

/// <summary>Looks for a few words in a short text, without the closures that a query would make for every row.</summary>
internal static class Words
{
    /// <summary>True where a text has one of the words.</summary>
    public static bool HasAny(this string text, string[] words) => HasAny(text.AsSpan(), words);

    /// <inheritdoc cref="HasAny(string, string[])"/>
    public static bool HasAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>True where a text begins with one of the words.</summary>
    public static bool StartsWithAny(this string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>True where a text ends with one of the words.</summary>
    public static bool EndsWithAny(this string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
