using System.Buffers;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>Tells in one pass whether a text has any of many words. Hardly a text has one, so the words are then not looked for one by one.</summary>
internal sealed class WordFilter(IEnumerable<string> words)
{
    private readonly SearchValues<string> _words = SearchValues.Create([.. words], StringComparison.Ordinal);

    public bool IsAnyIn(ReadOnlySpan<char> text) => text.ContainsAny(_words);
}
