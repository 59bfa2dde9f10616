using System.Text.RegularExpressions;

namespace ReportGen.Rules.Texts;

/// <summary>A place that a template left to choose or to fill in: 增加/减少, 增长（下降）, XX, ××, 减少持平.</summary>
internal static partial class OpenPlace
{
    /// <summary>True where sentences may have one; those that stand in names too are asked for by <see cref="MayBeInNames"/>.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> sentences) => Choice().IsMatch(sentences) || Somebody().IsMatch(sentences);

    /// <summary>True where texts may have one that stands in names too: XX.</summary>
    public static bool MayBeInNames(ReadOnlySpan<char> texts) => Slot().IsMatch(texts);

    /// <summary>The first one of a sentence; null where nothing was left.</summary>
    public static Match? In(string text) => First(text, Choice(), Slot(), Somebody());

    /// <summary>The first one of a name.</summary>
    public static Match? InName(string text) => First(text, Slot());

    private static Match? First(string text, params ReadOnlySpan<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if (!IsNameWithheld(text, match)) return match;
            }
        }

        return null;
    }

    // 李某某, 刘XX and 欧阳×× are names withheld on purpose; behind 里程XX公里 or 资金XX万元 stands no name.
    private static bool IsNameWithheld(string text, Match left) =>
        left.Value[0] is '某' or 'X' or 'Ｘ' or 'x' or '×' && PersonName.HasSurnameAtEnd(text[..left.Index].TrimEnd())
        && (left.Value[0] == '某' || !Measure().IsMatch(text[(left.Index + left.Length)..]));

    // 增加、减少 and 增加或减少 are sentences; a stroke or a bracket between opposites is a form's way of offering both.
    [GeneratedRegex("(增加|增长|上升|提高)[ ]?([/／][ ]?(减少|下降|降低)|[（(](减少|下降|降低)[）)])|(减少|下降|降低)[ ]?([/／][ ]?(增加|增长|上升|提高)|[（(](增加|增长|上升|提高)[）)])|(增加|增长|上升|减少|下降)持平", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(@"(?<![A-Za-zＸ×])([XＸ]{2,}|x{2,})(?![A-Za-z0-9Ｘ×])|×{2,}|(?<![A-Za-z])[XＸx×](?=月|日)|[（(【\[](请|此处|在此)填写", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    // In front of an office or a year 某某 was meant to be replaced.
    [GeneratedRegex("某某(?=市|县|区|州|局|单位|部门|项目|公司|年|镇|乡|街道)", RegexOptions.CultureInvariant)]
    private static partial Regex Somebody();

    [GeneratedRegex(@"^\s*([0-9年月日时元万亿%％个项次吨台套件场条座所辆起份批路]|公里|千米|平方|大道|街道)", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
