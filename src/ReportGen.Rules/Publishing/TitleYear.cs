using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Publishing;

/// <summary>PF-897 — a title with an earlier year than the file reports on: taken over from last year's. Sentences compare years all the time and are not looked at.</summary>
internal static partial class TitleYear
{
    private const int Longest = 40;
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The year of a title; null for a text that is no title, or names two years.</summary>
    public static int? Of(string text)
    {
        var line = HalfWidth.Fold(text.Trim());
        if (line.Length is 0 or > Longest || line.AsSpan().IndexOfAny("。；;，,") >= 0 || !Subject().IsMatch(line)) return null;
        var years = Year().Matches(line).Select(m => YearOf(m.Groups["year"].Value)).Distinct().ToList();
        return years is [var only] ? only : null;
    }

    public static IEnumerable<Finding> Find(PublishedText text, int? year) => Of(text.Text) is { } named && named < year
        ? [PublicationCheck.At(text, "PF-897", 0, ("found", named), ("year", year.Value)) with { Expected = year.Value.ToString(CultureInfo.InvariantCulture) }]
        : [];

    private static int YearOf(string written) =>
        int.Parse(string.Concat(written.Select(c => char.IsAsciiDigit(c) ? c : c is '○' or 'O' or '零' ? '0' : (char)('0' + ChineseDigits.IndexOf(c, StringComparison.Ordinal)))), NumberStyles.None, CultureInfo.InvariantCulture);

    // 上年 and 比较 stand in titles of comparisons, which name the earlier year rightly.
    [GeneratedRegex("^(?!.*(上年|比较|对比|结转|以来)).*(决算|自评表|自评报告|绩效评价|绩效自评)", RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2}|二[〇○O零][〇○O零一二三四五六七八九]{2})(?= ?年)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
