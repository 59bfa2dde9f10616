using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>
/// PF-734, PF-735 — a share or a change without its percent sign. Sure (PF-734) behind a share (占支出合计的41.23，) and behind a change whose amount is
/// named before it (减少25.33万元，下降3.93。); elsewhere another unit may be missing, or the number is an index (PF-735).
/// </summary>
internal sealed partial class PercentSignCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.Prose)
        {
            if (Missing(cell) is { } finding) found.Add(finding);
        }
    }

    private static Finding? Missing(Entry cell) =>
        Sure().Match(cell.Text) is { Success: true } sure ? Told(cell, "PF-734", sure)
        : Likely().Match(cell.Text) is { Success: true } likely ? Told(cell, "PF-735", likely)
        : null;

    private static Finding Told(Entry cell, string id, Match match)
    {
        var number = match.Groups["number"];
        return At(cell, id, ("text", Excerpt.Around(cell.Text, number.Index)), ("number", number.Value)) with { Value = Excerpt.Around(cell.Text, number.Index) };
    }

    [GeneratedRegex(@"((增加|减少)[0-9][0-9,，.]*(万|亿)?元[，,]?(同比)?(增长|下降|上升|降低)|占(?![地用道压线有据领股])[^，,。；;0-9]{0,16}?)(?<number>[0-9]+\.[0-9]+)(?=[。；;，,](?![0-9])|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Sure();

    [GeneratedRegex(@"(增长|下降|占比|执行率|完成率|合格率|达标率|覆盖率|满意度|满意率)(了|为|达到|达|约)?(?<number>[0-9]+(\.[0-9]+)?)(?=[。；;，,](?![0-9])|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Likely();
}
