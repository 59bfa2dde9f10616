namespace ReportGen.Model.Values;

/// <summary>Full-width figures, letters and signs as half-width ones; forms mix both (<c>９５％</c>, <c>（盖章)</c>, <c>＞＝</c>).</summary>
public static class HalfWidth
{
    private const int MostOnStack = 256;

    /// <summary>The text with every character in its half-width form; its length does not change. Most texts need nothing and are given back as they are.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = Fold(source[i]);
        }
    });

    /// <summary>The folded text without white space.</summary>
    public static string Bare(string text)
    {
        foreach (var c in text)
        {
            if (!PlainText.IsPlain(c)) return WithoutBlanks(text);
        }

        return text;
    }

    private static string WithoutBlanks(string text)
    {
        var bare = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (!char.IsWhiteSpace(folded)) bare[length++] = folded;
        }

        return length == text.Length && bare[..length].SequenceEqual(text) ? text : new string(bare[..length]);
    }

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (Fold(c) != c) return false;
        }

        return true;
    }

    private static char Fold(char c) => PlainText.IsPlain(c) ? c : FoldRare(c);

    private static char FoldRare(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' => ' ',
        '\u2212' or '\uFE63' => '-',
        '\uFE64' => '<',
        '\uFE65' => '>',
        '\uFE66' => '=',
        '\uFE6A' => '%',
        _ => c,
    };
}
