using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-711 — the reason says 完成 of a missed target, or 未完成 of a met one.</summary>
internal sealed partial class ReasonContradictsCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) => IsIn(row) ? Told(row, row.Row.ShortfallReason!) : null;

    /// <summary>True where a row and its reason contradict each other.</summary>
    public static bool IsIn(RowScore row) =>
        row is { Met: not null, Row.ShortfallReason: { IsBlank: false } cell } && row.Comparison != Comparison.Qualitative && IsContradicted(row, cell.Text);

    /// <summary>True where a text says that all was done and names nothing that was not.</summary>
    /// <param name="text">A reason.</param>
    /// <param name="name">What the row counts: 已完成招标 says nothing of a road's kilometres.</param>
    public static bool SaysDone(string text, string name = "") => Says(Done(), text, name) && !ReasonWords.Own.NameShortfall(text);

    private static Finding Told(RowScore row, Entry cell)
    {
        var (text, what) = (Excerpt.Of(cell.Text), Phrase.Of(row.Met == true ? "PF-711.met" : "PF-711.missed"));
        return At(cell, "PF-711", ("name", row.Name), ("text", text), ("actual", row.Row.Actual!.Trimmed), ("target", row.Row.Target!.Trimmed), ("what", what)) with { Value = text };
    }

    // Points deducted, or money left within a limit, are what the words may explain.
    private static bool IsContradicted(RowScore row, string text) => row.Met == true
        ? row.Comparison is Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal && !(row.Self < row.Weight) && Says(NotDone(), text, row.Name)
        : SaysDone(text, row.Name);

    // The verb has to speak of the row itself, or of all.
    private static bool Says(Regex verb, string text, string name)
    {
        foreach (Match match in verb.Matches(text))
        {
            if (ReasonWords.Own.AreOf(name, match.Groups["object"].Value)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"((已|按|均|全部|全面|顺利|如期|圆满|超额|超量)[^，。；,;]{0,14}(完成|达成|实现)|^\s*(超额)?完成)(?!值|数|率|情况|时|后)(?<object>[^，。；！、,;!\n并且]*)|^\s*已?达标(?<object>)(?=[。！\s]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"(?<!无|不存在|没有|消除|除)(未完成|未能完成|没有完成|未达到|未能达到|未达标|未实现)(?!原因|情况|的)(?<object>[^，。；！、,;!\n并且]*)", RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();
}
