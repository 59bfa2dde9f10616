using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Accounts;

/// <summary>Labels of official tables as they are compared: without numerals (<c>一、</c>, <c>（1）</c>), 其中 and quotation marks.</summary>
internal static partial class RowLabels
{
    public static string Bare(string text) => Before().Replace(Quotes().Replace(LabelText.Normalise(text), ""), "");

    /// <summary>True where a text is one of the spellings of a label that has no heading above it.</summary>
    public static bool Matches(NamedLabel label, string bare) => bare.Length > 0 && label.Spellings.Any(s => Bare(s) == bare);

    /// <summary>True for the numbering of rows and columns, which says nothing.</summary>
    public static bool IsNumbering(string text) => LabelText.Normalise(text) is "栏次" or "行次" or "序号" or "类" or "款" or "项" or "类款项" or "备注" or "";

    /// <summary>A name for a row as people say it: without numerals, white space kept within.</summary>
    public static string Name(string text) => Numerals().Replace(text.Trim().Trim('\u3000'), "").Trim();

    [GeneratedRegex("[“”\"'‘’「」『』]")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(?\d{1,2}\)|\d{1,2}[、.]|其中:?|[减加]:|(?:公务用车保有量)?按车型分:)+")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|[（(]?\d{1,2}[）)]|\d{1,2}[、.．]|其中[：:]?)+")]
    private static partial Regex Numerals();
}
