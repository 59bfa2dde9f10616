using System.Text.RegularExpressions;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-730 — a sentence whose amount was never filled in: <c>共    万元</c>.</summary>
internal sealed partial class EmptyAmountCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!EndOfGap().IsMatch(context.Texts.Sentences)) return;

        foreach (var cell in context.Prose)
        {
            if (GapIn(cell.Text) is not { } gap) continue;
            var text = Excerpt.Around(cell.Text, gap.Index);
            found.Add(At(cell, "PF-730", ("text", text)) with { Value = text });
        }
    }

    /// <summary>Where a number is missing in front of its unit; null where none is.</summary>
    public static Match? GapIn(string text) => Gap().Match(text) is { Success: true } gap ? gap : null;

    // One blank may be typesetting and a line break is one: a gap is two blanks, a full-width one, or a line to write on. Without any gap only words
    // that ask for a number count: 约万元 and 上万元 are amounts.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]([ \u00A0]{2,}|[ \u00A0]*\u3000[ \u00A0\u3000]*|[_＿]{2,})(万元|亿元|元(?!旦|月|素|件)|%|％)|(共计|合计|总计|[共计]|金额|资金|经费|总额)(万元|亿元)(?=[，,。；;、）)]|$)|[（(][ \u3000]*[）)](万元|亿元|元(?!旦|月|素|件))", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    // What stands right before the unit in each of them. Units are rare in a form, blanks are not.
    [GeneratedRegex(@"(?<=[ \u00A0\u3000_＿计共额金费）)][万亿]?)[元%％]", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfGap();
}
