using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-880 — a filled-in reason explains why something fell, and what it stands with rose; or the other way round.</summary>
internal static partial class ReasonDirectionCheck
{
    public static IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece)
    {
        var text = line.Text.Substring(piece.Start, piece.Length);
        if (Announced().Match(line.Text[..piece.Start]) is not { Success: true } announced) yield break;
        var word = announced.Groups["word"].Value;
        var isFall = word is "减少" or "下降" or "小于";

        // 上年新增的项目已完工 explains a fall: what is said of another year has its own direction.
        var own = string.Concat(Clauses().Matches(text).Select(c => c.Value).Where(c => !OtherYear().IsMatch(c)));
        if (isFall ? !Rose().IsMatch(own) || Fell().IsMatch(text) || Less().IsMatch(text) : !Fell().IsMatch(own) || Rose().IsMatch(text) || More().IsMatch(text)) yield break;
        yield return FindingCatalogue.Find("PF-880", piece.Places[0], ("section", section.Heading), ("word", word), ("text", text)) with { Value = text };
    }

    // Only what the template announces as a reason: 减少的主要原因：, 下降13.85%。主要原因是, 小于预算数的主要原因是.
    [GeneratedRegex("(?<word>增加|减少|增长|下降|大于|小于)(?!.*(?:增加|减少|增长|下降|大于|小于|持平))[^。]*。?[^。；]*原因(?:是|为)?[：:]?$")]
    private static partial Regex Announced();

    [GeneratedRegex("[^，。；]+[，。；]?")]
    private static partial Regex Clauses();

    [GeneratedRegex("上年|去年|以前年度|往年|20[0-9]{2}年")]
    private static partial Regex OtherYear();

    [GeneratedRegex("增加|增长|上升|增多|上涨|扩大|新增")]
    private static partial Regex Rose();

    [GeneratedRegex("减少|下降|压缩|压减|缩减|降低|厉行节约|节约开支|严控|严格控制")]
    private static partial Regex Fell();

    // Words that may explain a fall, or a rise, beside others.
    [GeneratedRegex("[减降少缩省低未无没不停完结取消节控退撤并调剂]")]
    private static partial Regex Less();

    [GeneratedRegex("[增涨升多新扩加补恢购建上调提转超]")]
    private static partial Regex More();
}
