using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-731 — what a template left to choose or to fill in still stands: 增加/减少, 增长（下降）, XX, ××, 减少持平.</summary>
internal sealed partial class AlternativesCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var isInNames = Slot().IsMatch(context.Texts.All);
        if (!isInNames && !Choice().IsMatch(context.Texts.Sentences) && !Somebody().IsMatch(context.Texts.Sentences)) return;

        foreach (var cell in context.Prose) Add(cell, LeftIn(cell.Text), found);
        if (!isInNames) return;
        foreach (var cell in context.OwnTexts.AsSpan(context.Prose.Length..)) Add(cell, First(cell.Text, Slot()), found);
    }

    private static void Add(Entry cell, Match? left, List<Finding> found)
    {
        if (left is not null) found.Add(At(cell, "PF-731", ("text", Excerpt.Around(cell.Text, left.Index)), ("left", left.Value)));
    }

    /// <summary>What was left to choose or to fill in, in a sentence; null where nothing was.</summary>
    public static Match? LeftIn(string text) => First(text, Choice(), Slot(), Somebody());

    private static Match? First(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Match(text) is { Success: true } match) return match;
        }

        return null;
    }

    // 增加、减少 and 增加或减少 are sentences; a stroke or a bracket between opposites is a form's way of offering both.
    [GeneratedRegex("(增加|增长|上升|提高)[ ]?([/／][ ]?(减少|下降|降低)|[（(](减少|下降|降低)[）)])|(减少|下降|降低)[ ]?([/／][ ]?(增加|增长|上升|提高)|[（(](增加|增长|上升|提高)[）)])|(增加|增长|上升|减少|下降)持平", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<![A-Za-zＸ×])([XＸ]{2,}|x{2,})(?![A-Za-z0-9Ｘ×])|×{2,}|(?<![A-Za-z])[XＸx×](?=月|日)|[（(【\[](请|此处|在此)填写", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    // 李某某 is a name withheld on purpose; 某某 in front of an office or a year was meant to be replaced.
    [GeneratedRegex("(?<![赵钱孙李周吴郑王冯陈蒋沈韩杨朱许何吕张孔曹严金魏陶姜谢邹苏潘范彭鲁马方任袁柳唐罗薛雷贺汤莫])某某(?=市|县|区|州|局|单位|部门|项目|公司|年|镇|乡|街道)", RegexOptions.CultureInvariant)]
    private static partial Regex Somebody();
}
