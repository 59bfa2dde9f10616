namespace ReportGen.Rules.Lexicon;

/// <summary>
/// Tells in one pass whether a text has any of many words, of two characters at least. Hardly a text has one, so the words are then not looked for one
/// by one. A pair of characters that no word begins with, as nearly all are, costs a look at one bit.
/// </summary>
internal sealed class WordFilter
{
    private const uint Bits = 64;
    private const uint Pairs = 8192;

    private readonly string[] _words;
    private readonly ulong[] _beginnings = new ulong[Pairs / Bits];

    public WordFilter(IEnumerable<string> words)
    {
        _words = [.. words];
        foreach (var word in _words)
        {
            var pair = NumberOf(word[0], word[1]);
            _beginnings[pair / Bits] |= 1UL << (int)(pair % Bits);
        }
    }

    public bool IsAnyIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            var pair = NumberOf(text[at], text[at + 1]);
            if ((_beginnings[pair / Bits] >> (int)(pair % Bits) & 1) != 0 && IsAnyAt(text[at..])) return true;
        }

        return false;
    }

    private bool IsAnyAt(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (word[0] == text[0] && word[1] == text[1] && text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Several pairs share a number; the words themselves then decide.
    private static uint NumberOf(char first, char second) => ((first * 31u) + second) % Pairs;
}
