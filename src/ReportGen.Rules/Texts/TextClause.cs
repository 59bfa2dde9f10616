using System.Buffers;

namespace ReportGen.Rules.Texts;

/// <summary>What stands round a place of a folded text, between one stop and the next.</summary>
/// <param name="Before">From the stop before the place up to it.</param>
/// <param name="From">From the place up to the next stop.</param>
/// <param name="End">Where the next stop stands.</param>
internal readonly record struct TextClause(string Before, string From, int End)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(",，。;；:：!?");

    public static TextClause At(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(Stops) + 1;
        var length = text.AsSpan(at).IndexOfAny(Stops);
        var end = length < 0 ? text.Length : at + length;
        return new TextClause(text[start..at], text[at..end], end);
    }

    /// <summary>What follows a word that stands at the place.</summary>
    public string After(string word) => word.Length < From.Length ? From[word.Length..] : "";
}
