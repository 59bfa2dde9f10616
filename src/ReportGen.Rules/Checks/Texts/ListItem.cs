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
    public static List<ListItem> In(string text)
    {
        var items = new List<ListItem>();
        foreach (var match in Numbers().EnumerateMatches(text))
        {
            var (mark, after) = (text.Substring(match.Index, match.Length), match.Index + match.Length);
            var style = StyleOf(mark);
            items.Add(new ListItem(style, ValueOf(Within(mark)), mark, match.Index, CanBegin(text, match.Index) && !IsWithinNumber(text.AsSpan(after), style)));
        }

        return items;
    }

    private static ListStyle StyleOf(string mark) => (mark[^1], mark[0]) switch
    {
        ('是', _) => ListStyle.Firstly,
        (_, '(' or '（') => char.IsAsciiDigit(mark[1]) ? ListStyle.FigureInBrackets : ListStyle.NumeralInBrackets,
        (_, var first) => char.IsAsciiDigit(first) ? ListStyle.Figure : ListStyle.Numeral,
    };

    // Every mark ends with one sign, and only brackets begin with one.
    private static ReadOnlySpan<char> Within(string mark) => mark[0] is '(' or '（' ? mark.AsSpan(1, mark.Length - 2) : mark.AsSpan(0, mark.Length - 1);

    private static bool CanBegin(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '。' or '；' or ';' or '：' or ':';

    // 2.5 and 3、4号线 are numbers; 2、2023年 is an item.
    private static bool IsWithinNumber(ReadOnlySpan<char> rest, ListStyle style) => style == ListStyle.Figure && rest.Length > 0 && char.IsAsciiDigit(rest[0]) && !Year().IsMatch(rest);

    /// <summary>1 to 99, in figures or in Chinese numerals.</summary>
    private static int ValueOf(ReadOnlySpan<char> written)
    {
        if (char.IsAsciiDigit(written[0])) return int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        var ten = written.IndexOf('十');
        if (ten < 0) return Digits.IndexOf(written[0], StringComparison.Ordinal) + 1;
        var tens = ten == 0 ? 1 : Digits.IndexOf(written[0], StringComparison.Ordinal) + 1;
        return (tens * 10) + (ten == written.Length - 1 ? 0 : Digits.IndexOf(written[^1], StringComparison.Ordinal) + 1);
    }

    // What is not sure to be an item (2.5, 3、4号线, 一是 within 统一是) is no head, but may count as seen.
    [GeneratedRegex(@"(?<![0-9.])([0-9]{1,2})[、.．]|[（(]([0-9]{1,2})[）)]|(?<![一二三四五六七八九十第])([一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)、|[（(]([一二三四五六七八九]?十?[一二三四五六七八九]|[一二三四五六七八九]?十)[）)]|([一二三四五六七八九十])是", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
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
