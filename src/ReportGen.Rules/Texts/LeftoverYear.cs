using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Texts;

/// <summary>Tells the year that was left over from last year's form from one that is named on purpose.</summary>
internal static partial class LeftoverYear
{
    private static readonly char[] Ends = ['。', '；', ';', '\n'];

    /// <summary>
    /// The first year before a given one that is left over; null where there is none. A comparison with an earlier year (较2022年下降, 在2022年基础上,
    /// 上年（2022年）), the beginning of something that lasts (2022年至今), the title or edition of a document (《…（2019年）》, 按2022年标准), earlier
    /// years' money (2022年结转资金, 2022年尾款) and a course that leads to this year (2022年开工，2023年竣工) are none.
    /// </summary>
    public static YearMention? In(string text, int formYear)
    {
        for (var next = YearMention.Next(text, 0); next is { } mention; next = YearMention.Next(text, mention.End))
        {
            if (mention.Year < formYear && !IsMeant(text, mention, formYear)) return mention;
        }

        return null;
    }

    // Blanks and line breaks may stand between any two characters; a line break may also end a sentence.
    private static bool IsMeant(string text, YearMention mention, int formYear)
    {
        var before = HalfWidth.Bare(text[..mention.At]);
        var after = HalfWidth.Bare(text[mention.End..]);
        return Before().IsMatch(before) || before.LastIndexOf('《') > before.LastIndexOf('》') || Behind().IsMatch(after) || IsCourse(text, mention, formYear);
    }

    // Where its sentence also names this year, the other was not forgotten: 2022年12月开工，2023年6月竣工; 2023年兑现2022年奖励.
    private static bool IsCourse(string text, YearMention mention, int formYear)
    {
        var start = text.LastIndexOfAny(Ends, Math.Max(0, mention.At - 1)) + 1;
        var end = text.IndexOfAny(Ends, mention.End);
        var sentence = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        return YearMention.ReachesIn(sentence, formYear) || NextYear().IsMatch(sentence[(mention.End - start)..]);
    }

    [GeneratedRegex(@"([比较与同于自从由]|(上年度?|去年度?|上一年度?|前年|往年|同期|基[数期年]|历年)[（(])$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^度?及?[以之]前|^(度|末|底)?(至今|以来|起(?!草)|同期|相比|水平|为?基[数期准]|的?(基础|标准|版|修订)|[^，,。；;、]{0,8}(结转|结余|尾款|余款|欠款|欠付|未付|未支付|应付|质保金|遗留))|^[^，,。；;]{0,8}(印发|颁布|出台|下发|发布|制定)的", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex("今年|次年|翌年", RegexOptions.CultureInvariant)]
    private static partial Regex NextYear();
}
