using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>A year of this century that a text names: <c>2022年</c>.</summary>
internal static partial class YearMention
{
    /// <summary>
    /// The first year before a given one, with its position; null where there is none. A comparison with an earlier year
    /// (较2022年下降), the beginning of something that lasts (2022年至今, 2021年以来) the title of a document (《…（2019年）》),
    /// carried-over money (2022年结转资金) and a course that leads to this year (2022年开工，2023年竣工) are no leftovers.
    /// </summary>
    public static (int Year, int At)? FindBefore(string text, int formYear)
    {
        if (!text.Contains('年', StringComparison.Ordinal)) return null;

        foreach (var match in Years().EnumerateMatches(text))
        {
            var year = YearAt(text, match.Index);
            if (year < formYear && !IsCompared(text, match.Index) && !IsBeginning(text, match.Index + match.Length) && !IsQuoted(text, match.Index) && !IsHistory(text, match.Index + match.Length, formYear)) return (year, match.Index);
        }

        return null;
    }

    /// <summary>True where a text names a year before a given one, whatever it says of it.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text, int formYear)
    {
        foreach (var match in Years().EnumerateMatches(text))
        {
            if (YearAt(text, match.Index) < formYear) return true;
        }

        return false;
    }

    private static int YearAt(ReadOnlySpan<char> text, int at) => int.Parse(text.Slice(at, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsCompared(string text, int at) => at > 0 && text[at - 1] is ('比' or '较' or '与' or '同' or '于' or '自' or '从');

    private static bool IsBeginning(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart().TrimStart('年');
        return rest.StartsWith("至今", StringComparison.Ordinal) || rest.StartsWith("以来", StringComparison.Ordinal);
    }

    // 使用2022年结转资金 speaks of this year's money; 2022年12月开工，2023年6月竣工 tells how it came to this year's result.
    private static bool IsHistory(string text, int at, int formYear)
    {
        var end = text.AsSpan(at).IndexOfAny("。；;\n");
        var rest = end < 0 ? text.AsSpan(at) : text.AsSpan(at, end);
        return CarriedOver().IsMatch(rest) || rest.Contains(formYear.ToString(CultureInfo.InvariantCulture) + "年", StringComparison.Ordinal);
    }

    private static bool IsQuoted(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    [GeneratedRegex("^年?(度|末|底)?(的)?(财政|项目|预算)?(资金)?(结转|结余)", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedOver();

    [GeneratedRegex(@"(?<!\d)20[0-9]{2}(?=\s?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
