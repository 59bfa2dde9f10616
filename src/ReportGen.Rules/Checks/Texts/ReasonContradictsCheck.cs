using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-711 — the reason says 完成 of a missed target, or 未完成 of a met one.</summary>
internal sealed partial class ReasonContradictsCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Met: not null, Row.ShortfallReason: { IsBlank: false } cell } && row.Comparison != Comparison.Qualitative && IsContradicted(row, cell.Text) ? Told(row, cell) : null;

    private static Finding Told(RowScore row, Entry cell)
    {
        var (text, what) = (Excerpt.Of(cell.Text), Phrase.Of(row.Met == true ? "PF-711.met" : "PF-711.missed"));
        return At(cell, "PF-711", ("name", row.Name), ("text", text), ("actual", row.Row.Actual!.Trimmed), ("target", row.Row.Target!.Trimmed), ("what", what)) with { Value = text };
    }

    /// <summary>True where a text says that all was done and names nothing that was not.</summary>
    public static bool SaysDone(string text) => Done().IsMatch(text) && !Shortfall().IsMatch(text);

    // Points deducted, or money left within a limit, are what the words may explain.
    private static bool IsContradicted(RowScore row, string text) => row.Met == true
        ? row.Comparison is Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal && !(row.Self < row.Weight) && NotDone().IsMatch(text)
        : SaysDone(text);

    [GeneratedRegex("(已|按|均|全部|全面|顺利|如期|圆满|超额|超量)[^，。；,;]{0,14}(完成|达成|实现)(?!值|数|率|情况|时)|^(完成|超额完成|达标|已达标)[。！]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex("未|没有|无法|不|部分|除|相差|差距|减少|延|推迟|暂|缓|下降|低于|影响|因|导致|由于|受|停|仅|只|调整|剩余|下一步|尚", RegexOptions.CultureInvariant)]
    private static partial Regex Shortfall();

    [GeneratedRegex("(?<!无|不存在|没有|消除|除)(未完成|未能完成|没有完成|未达到|未能达到|未达标|未实现)(?!原因|情况|的)", RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();
}
