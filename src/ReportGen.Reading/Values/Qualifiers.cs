using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>The words that leave a number open, by where they may stand.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, Qualifier Qualifier)[] BeforeNumber =
    [
        ("大约", Qualifier.About), ("约为", Qualifier.About), ("约", Qualifier.About), ("逾", Qualifier.OrMore),
        ("将近", Qualifier.OrLess), ("接近", Qualifier.OrLess), ("近", Qualifier.OrLess), ("不足", Qualifier.OrLess),
        ("不到", Qualifier.OrLess),
    ];

    private static readonly (string Word, Qualifier Qualifier)[] DirectlyAfter = [("余", Qualifier.OrMore), ("多", Qualifier.OrMore), ("来", Qualifier.About)];

    // 以上, 以下 and 以内 include their number, in laws as in forms.
    private static readonly (string Word, Qualifier Qualifier, Comparison? Comparison)[] Closing =
    [
        ("及以上", Qualifier.OrMore, Comparison.AtLeast), ("以上", Qualifier.OrMore, Comparison.AtLeast),
        ("及以下", Qualifier.OrLess, Comparison.AtMost), ("以下", Qualifier.OrLess, Comparison.AtMost),
        ("以内", Qualifier.OrLess, Comparison.AtMost), ("之内", Qualifier.OrLess, Comparison.AtMost), ("内", Qualifier.OrLess, Comparison.AtMost),
        ("左右", Qualifier.About, null), ("上下", Qualifier.About, null), ("多", Qualifier.OrMore, null), ("余", Qualifier.OrMore, null),
    ];

    public static (Qualifier Qualifier, int Length) Before(ReadOnlySpan<char> text)
    {
        foreach (var (word, qualifier) in BeforeNumber)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return (qualifier, word.Length);
        }

        return (Qualifier.Exact, 0);
    }

    public static (string Remainder, Qualifier Qualifier) AfterNumber(string text)
    {
        var found = DirectlyAfter.FirstOrDefault(w => text.StartsWith(w.Word, StringComparison.Ordinal));
        return found.Word is null ? (text, Qualifier.Exact) : (text[found.Word.Length..].TrimStart(), found.Qualifier);
    }

    public static (string Remainder, Qualifier Qualifier, Comparison? Comparison) AtEnd(string text)
    {
        var found = Closing.FirstOrDefault(w => text.EndsWith(w.Word, StringComparison.Ordinal));

        // 5万元结余 is what was left over.
        if (found.Word == "余" && !UnitWords.IsKnown(MeasureUnit.TakeScale(text[..^1]).Remainder)) found = default;
        return found.Word is null ? (text, Qualifier.Exact, null) : (text[..^found.Word.Length].TrimEnd(), found.Qualifier, found.Comparison);
    }

    /// <summary>Two words that do not agree (约100余条) leave the number open to both sides.</summary>
    public static Qualifier Join(Qualifier one, Qualifier other) =>
        one == Qualifier.Exact || one == other ? other : other == Qualifier.Exact ? one : Qualifier.About;
}
