using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>One numbered item of a list written within a text.</summary>
/// <param name="Style">What the number looks like; items of one style count together, and 1. and 1、 are one style.</param>
/// <param name="Number">Its number.</param>
/// <param name="Mark">As written: <c>4.</c>, <c>（二）</c>, <c>三是</c>.</param>
/// <param name="At">Where it stands in the text.</param>
/// <param name="IsHead">True where an item can begin: at the beginning, on a new line, behind a blank or the end of a sentence.</param>
internal sealed partial record ListItem(ListStyle Style, int Number, string Mark, int At, bool IsHead)
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>Everything in a text that looks like a number of a list, heads of items or not.</summary>
    public static IEnumerable<ListItem> In(string text)
    {
        foreach (Match match in Numbers().Matches(text))
        {
            var style = match.Groups["digit"].Success ? ListStyle.Figure
                : match.Groups["bracket"].Success ? ListStyle.FigureInBrackets
                : match.Groups["word"].Success ? ListStyle.Numeral
                : match.Groups["wordbracket"].Success ? ListStyle.NumeralInBrackets
                : ListStyle.Firstly;
            var written = match.Groups.Values.Skip(1).First(g => g.Success).Value;
            yield return new ListItem(style, ValueOf(written), match.Value, match.Index, CanBegin(text, match.Index) && !IsWithinNumber(text[(match.Index + match.Length)..], style));
        }
    }

    private static bool CanBegin(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or '；' or ';' or '：' or ':';

    // 2.5 and 3、4号线 are numbers; 2、2023年 is an item.
    private static bool IsWithinNumber(string rest, ListStyle style) => style == ListStyle.Figure && rest.Length > 0 && char.IsAsciiDigit(rest[0]) && !Year().IsMatch(rest);

    /// <summary>1 to 99, in figures or in Chinese numerals.</summary>
    private static int ValueOf(string written)
    {
        if (char.IsAsciiDigit(written[0])) return int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        var ten = written.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Digits.IndexOf(written[0], StringComparison.Ordinal) + 1;
        var tens = ten == 0 ? 1 : Digits.IndexOf(written[0], StringComparison.Ordinal) + 1;
        return (tens * 10) + (ten == written.Length - 1 ? 0 : Digits.IndexOf(written[^1], StringComparison.Ordinal) + 1);
    }

    // What is not sure to be an item (2.5, 3、4号线, 一是 within 统一是) is no head, but may count as seen.
    [GeneratedRegex(@"(?<![0-9.])(?<digit>[0-9]{1,2})[、.．]|[（(](?<bracket>[0-9]{1,2})[）)]|(?<![一二三四五六七八九十第])(?<word>[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)、|[（(](?<wordbracket>[一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)[）)]|(?<firstly>[一二三四五六七八九十])是", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();

    [GeneratedRegex("^20[0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

/// <summary>What the numbers of a list look like.</summary>
internal enum ListStyle
{
    /// <summary>1. or 1、</summary>
    Figure,

    /// <summary>（1）</summary>
    FigureInBrackets,

    /// <summary>一、</summary>
    Numeral,

    /// <summary>（一）</summary>
    NumeralInBrackets,

    /// <summary>一是</summary>
    Firstly,
}
