using System.Text.RegularExpressions;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Texts;

/// <summary>
/// Tells the name of a person by its surname. Words, places and offices begin with the same characters, so what is one of them, or holds a character
/// that no name has, is none: a name that is missed here is seen by whoever signs, a false alarm on every page is read by nobody.
/// </summary>
internal static partial class PersonName
{
    private const int Longest = 4;

    /// <summary>The names where a whole text is one, or several: <c>王小明</c>, <c>欧阳示例、王 明</c>; none where it is anything else. Telephone numbers beside them do not matter.</summary>
    public static IReadOnlyList<string> Listed(string text)
    {
        var names = Numbers().Replace(text, " ").Trim();
        if (string.Concat(names.Split((char[]?)null)) is var whole && Is(whole, inSentence: false)) return [whole];
        var several = names.Split(['、', '，', ',', ';', '；', '/', ' ', '\n', '\r', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return several.Length > 1 && several.All(n => Is(n, inSentence: false)) ? several : [];
    }

    /// <summary>True where a whole text is a name, or several.</summary>
    public static bool IsListed(string text) => Listed(text).Count > 0;

    /// <summary>The name that a text ends with, the longest that could be one; null where it ends with none.</summary>
    public static string? AtEndOf(string text)
    {
        for (var length = Math.Min(Longest, text.Length); length >= 2; length--)
        {
            var belongsBefore = length < text.Length && NameWords.Own.WordsBefore.Contains(text.Substring(text.Length - length - 1, 2));
            if (!belongsBefore && Is(text[^length..], inSentence: true)) return text[^length..];
        }

        return null;
    }

    /// <summary>True where a text ends with a surname that is no part of another word: behind it stands a name withheld (对王某某, but not 实施某某).</summary>
    public static bool HasSurnameAtEnd(string text)
    {
        var two = text.Length > 1 ? text[^2..] : "";
        return NameWords.Own.CompoundSurnames.Contains(two) || (text.Length > 0 && IsSurname(text[^1], inSentence: true) && !NameWords.Own.WordsBefore.Contains(two));
    }

    /// <param name="text">A text without blanks.</param>
    /// <param name="inSentence">True within a sentence, where some surnames are nearly always another word.</param>
    public static bool Is(string text, bool inSentence)
    {
        if (Foreign().IsMatch(text)) return !inSentence;
        if (text.Length is < 2 or > Longest || !Chinese().IsMatch(text) || text.AsSpan().IndexOfAny(NameWords.Own.NotInNames) >= 0) return false;
        return NameWords.Own.CompoundSurnames.Contains(text[..2]) && text.Length > 2
            ? !NameWords.Own.Words.Contains(text[..3])
            : text.Length < Longest && IsSurname(text[0], inSentence) && !NameWords.Own.Words.Contains(text[..2]) && !NameWords.Own.Words.Contains(text) && !NameWords.Own.Staff.Contains(text);
    }

    private static bool IsSurname(char first, bool inSentence) =>
        NameWords.Own.Surnames.Contains(first, StringComparison.Ordinal) && !(inSentence && NameWords.Own.Particles.Contains(first, StringComparison.Ordinal));

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>阿依·古丽: names of many nationalities are written with a point.</summary>
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,}[·•]\p{IsCJKUnifiedIdeographs}{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"[（(]?[0-9+*-]{3,}[）)]?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
