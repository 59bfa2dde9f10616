using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Texts;

/// <summary>One numbered item of a list written within a text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="At">Where the item stands in it.</param>
/// <param name="Length">Of its mark.</param>
/// <param name="Style">What the number looks like; items of one style count together, and 1. and 1、 are one style.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsHead">True where an item can begin: at the beginning, on a new line, behind a blank or the end of a sentence.</param>
internal readonly partial record struct ListItem(string Text, int At, int Length, ListStyle Style, int Number, bool IsHead)
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>As written: <c>4.</c>, <c>（二）</c>, <c>三是</c>.</summary>
    public string Mark => Text.Substring(At, Length);

    /// <summary>The sign behind the number.</summary>
    public char Sign => Text[At + Length - 1];

    /// <summary>True where two items are written alike: 2、 and 2、.</summary>
    public bool IsWrittenAs(ListItem other) => Text.AsSpan(At, Length).SequenceEqual(other.Text.AsSpan(other.At, other.Length));

    /// <summary>Everything in a text that looks like a number of a list, heads of items or not.</summary>
    public static List<ListItem> In(string text)
    {
        var items = new List<ListItem>();
        foreach (var match in Numbers().EnumerateMatches(text))
        {
            var mark = text.AsSpan(match.Index, match.Length);
            var style = StyleOf(mark);
            var isHead = CanBegin(text, match.Index) && !IsWithinNumber(text.AsSpan(match.Index + match.Length), style);
            items.Add(new ListItem(text, match.Index, match.Length, style, ValueOf(Within(mark)), isHead));
        }

        return items;
    }

    private static ListStyle StyleOf(ReadOnlySpan<char> mark) => (mark[^1], mark[0]) switch
    {
        ('是', _) => ListStyle.Firstly,
        (_, '(' or '（') => char.IsAsciiDigit(mark[1]) ? ListStyle.FigureInBrackets : ListStyle.NumeralInBrackets,
        (_, var first) => char.IsAsciiDigit(first) ? ListStyle.Figure : ListStyle.Numeral,
    };

    // Every mark ends with one sign, and only brackets begin with one.
    private static ReadOnlySpan<char> Within(ReadOnlySpan<char> mark) => mark[0] is '(' or '（' ? mark[1..^1] : mark[..^1];

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
