using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Across;

/// <summary>Texts reduced to their letters and figures: two people type the same sentence with other commas, blanks and widths.</summary>
internal static class Letters
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>A name for comparing: 上海市（某某区）规划局（盖章） and 上海市某某区规划局 are one.</summary>
    public static string NameOf(string name)
    {
        var bare = string.Concat(HalfWidth.Fold(name).Where(char.IsLetterOrDigit));
        return bare.EndsWith("盖章", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    /// <summary>FNV-1a over letters and figures, with their number; the same on every machine, unlike a string's own hash code.</summary>
    public static (ulong Hash, int Count) HashOf(ReadOnlySpan<char> text, ulong from = Basis)
    {
        var (hash, count) = (from, 0);
        foreach (var c in text)
        {
            var plain = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsLetterOrDigit(plain)) continue;
            hash = Mix(hash, plain);
            count++;
        }

        return (hash, count);
    }

    /// <summary>The hash of several texts just as they are, each told apart from the next.</summary>
    public static ulong HashOf(IEnumerable<string> texts)
    {
        var hash = Basis;
        foreach (var text in texts)
        {
            foreach (var c in text) hash = Mix(hash, c);
            hash = Mix(hash, '\0');
        }

        return hash;
    }

    private static ulong Mix(ulong hash, char c) => unchecked((hash ^ c) * Prime);
}
