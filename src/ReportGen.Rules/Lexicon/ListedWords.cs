namespace ReportGen.Rules.Lexicon;

/// <summary>The words of all lists together: typing slips, doubled words, marks of secrecy, subjects that were renamed or have a known purpose. One look tells that a text has none of any.</summary>
internal static class ListedWords
{
    private static readonly Lazy<WordFilter> All = new(() => new WordFilter(
    [
        .. TypingSlips.List.Slips.Select(s => s.Wrong.Text),
        .. TypingSlips.List.DoubledWords,
        .. SecrecyMarks.List.Marks.Select(m => m.Text),
        .. Subjects.List.Renamed.Select(r => r.Old.Text),
        .. Subjects.List.Purposes.Subjects.Keys,
    ]));

    public static bool AreIn(ReadOnlySpan<char> text) => All.Value.IsAnyIn(text);
}
