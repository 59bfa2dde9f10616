namespace ReportGen.Rules.Checks.Across;

/// <summary>Parts a text at its signs. What is copied from form to form is often half a sentence, with the project's own words before it.</summary>
internal static class ClauseSplitting
{
    private const string Ends = "，,。；;：:！!？?\n\r";
    private const string Numbering = "0123456789.、．()（） \u3000\t";

    public static IEnumerable<Clause> Of(string text, byte index)
    {
        var start = 0;
        for (var at = 0; at <= Math.Min(text.Length, ushort.MaxValue); at++)
        {
            if (at < text.Length && !Ends.Contains(text[at], StringComparison.Ordinal)) continue;
            if (Cut(text, start, at, index) is { } clause) yield return clause;
            start = at + 1;
        }
    }

    /// <summary>One clause without the number it may have in a list; null where no word is left.</summary>
    private static Clause? Cut(string text, int start, int end, byte index)
    {
        while (start < end && Numbering.Contains(text[start], StringComparison.Ordinal)) start++;
        var (hash, letters) = Letters.HashOf(text.AsSpan(start, end - start));
        return letters == 0 ? null : new Clause(hash, (ushort)start, (ushort)(end - start), (ushort)letters, index);
    }
}
