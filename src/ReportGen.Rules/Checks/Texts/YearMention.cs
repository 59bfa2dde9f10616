using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>A year of this century that a text names: <c>2022年</c>.</summary>
internal static partial class YearMention
{
    /// <summary>
    /// The first year before a given one, with its position; null where there is none. A comparison with an earlier year
    /// (较2022年下降), the beginning of something that lasts (2022年至今, 2021年以来) and the title of a document (《…（2019年）》) are no leftovers.
    /// </summary>
    public static (int Year, int At)? FindBefore(string text, int formYear)
    {
        foreach (var match in Years().EnumerateMatches(text))
        {
            var year = int.Parse(text.AsSpan(match.Index, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            if (year < formYear && !IsCompared(text, match.Index) && !IsBeginning(text, match.Index + match.Length) && !IsQuoted(text, match.Index)) return (year, match.Index);
        }

        return null;
    }

    private static bool IsCompared(string text, int at) => at > 0 && text[at - 1] is ('比' or '较' or '与' or '同' or '于' or '自' or '从');

    private static bool IsBeginning(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart().TrimStart('年');
        return rest.StartsWith("至今", StringComparison.Ordinal) || rest.StartsWith("以来", StringComparison.Ordinal);
    }

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?=\s?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
