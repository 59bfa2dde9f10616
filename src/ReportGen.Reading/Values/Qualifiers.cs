using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>The words that leave a number open, by where they may stand.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, Qualifier Qualifier)[] BeforeNumber =
    [
        ("大约", Qualifier.About), ("约", Qualifier.About),
        ("将近", Qualifier.OrLess), ("接近", Qualifier.OrLess), ("近", Qualifier.OrLess), ("不足", Qualifier.OrLess),
    ];

    private static readonly (string Word, Qualifier Qualifier)[] DirectlyAfter = [("余", Qualifier.OrMore), ("多", Qualifier.OrMore)];

    private static readonly (string Word, Qualifier Qualifier)[] Closing =
    [
        ("及以上", Qualifier.OrMore), ("以上", Qualifier.OrMore), ("及以下", Qualifier.OrLess), ("以下", Qualifier.OrLess),
        ("以内", Qualifier.OrLess), ("左右", Qualifier.About), ("上下", Qualifier.About), ("多", Qualifier.OrMore),
    ];

    public static (Qualifier Qualifier, int Length) Before(string text)
    {
        var found = BeforeNumber.FirstOrDefault(w => text.StartsWith(w.Word, StringComparison.Ordinal));
        return found.Word is null ? (Qualifier.Exact, 0) : (found.Qualifier, found.Word.Length);
    }

    public static (string Remainder, Qualifier Qualifier) AfterNumber(string text)
    {
        var found = DirectlyAfter.FirstOrDefault(w => text.StartsWith(w.Word, StringComparison.Ordinal));
        return found.Word is null ? (text, Qualifier.Exact) : (text[found.Word.Length..].TrimStart(), found.Qualifier);
    }

    public static (string Remainder, Qualifier Qualifier) AtEnd(string text)
    {
        var found = Closing.FirstOrDefault(w => text.EndsWith(w.Word, StringComparison.Ordinal));
        return found.Word is null ? (text, Qualifier.Exact) : (text[..^found.Word.Length].TrimEnd(), found.Qualifier);
    }

    /// <summary>Two words that do not agree (约100余条) leave the number open to both sides.</summary>
    public static Qualifier Join(Qualifier one, Qualifier other) =>
        one == Qualifier.Exact || one == other ? other : other == Qualifier.Exact ? one : Qualifier.About;
}
