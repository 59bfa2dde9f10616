using System.Text.RegularExpressions;

namespace ReportGen.Rules.Texts;

/// <summary>Where an amount was never filled in: <c>共    万元</c>.</summary>
internal static partial class AmountGap
{
    /// <summary>True where one of many sentences may have one.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> sentences) => EndOfGap().IsMatch(sentences);

    /// <summary>Where a number is missing in front of its unit; null where none is.</summary>
    public static Match? In(string text) => Gap().Match(text) is { Success: true } gap ? gap : null;

    // One blank may be typesetting and a line break is one: a gap is two blanks, a full-width one, or a line to write on. Without any gap only words
    // that ask for a number count: 约万元 and 上万元 are amounts.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]([ \u00A0]{2,}|[ \u00A0]*\u3000[ \u00A0\u3000]*|[_＿]{2,})(万元|亿元|元(?!旦|月|素|件)|%|％)|(共计|合计|总计|[共计]|金额|资金|经费|总额)(万元|亿元)(?=[，,。；;、）)]|$)|[（(][ \u3000]*[）)](万元|亿元|元(?!旦|月|素|件))", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    // What stands right before the unit in each of them. Units are rare in a form, blanks are not.
    [GeneratedRegex(@"(?<=[ \u00A0\u3000_＿计共额金费）)][万亿]?)[元%％]", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfGap();
}
