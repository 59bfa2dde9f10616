using System.Text.RegularExpressions;

namespace ReportGen.Rendering.Narratives;

/// <summary>
/// A text that a unit has filled in, as it is printed within a sentence: one line, without tags of a web page, with Chinese punctuation between Chinese
/// characters. The cell keeps what was filled in.
/// </summary>
internal static partial class TakenOverText
{
    private const string Half = ",;:?!.";
    private const string Full = "，；：？！。";

    /// <summary>The text in one line and without its last stop, for the template sets its own.</summary>
    public static string Of(string text)
    {
        var plain = Tag().Replace(text, "").Replace("&nbsp;", "", StringComparison.OrdinalIgnoreCase);
        var line = Gap().Replace(Item().Replace(plain.Trim(), "；"), "");
        var marked = Mark().Replace(line, m => Full[Half.IndexOf(m.Value.Trim(), StringComparison.Ordinal)].ToString());
        return Doubled().Replace(marked, "$1").TrimEnd('。', '；', ';', '，', ' ');
    }

    /// <summary>A mark that was typed twice.</summary>
    [GeneratedRegex("([，。、；：])\\1+", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    /// <summary>What exports of systems leave in a cell.</summary>
    [GeneratedRegex("</?(?:p|br|div|span|b|strong|table|tr|td|font|li|ul|ol)(?: [^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    /// <summary>The break before an item of a list, where nothing else parts it from the one before.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{Nd}%）)”》])\s*[\r\n]+\s*(?=(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.．是]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>Breaks, the rows of blanks that align columns in a cell, and blanks beside Chinese punctuation.</summary>
    [GeneratedRegex(@"\s*[\r\n]+\s*|[ \t\u00A0\u3000]{2,}|\s+(?=[，。；：、])|(?<=[，。；：、])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    /// <summary>A mark of half width beside a Chinese character; one between digits or letters belongs to them, and a full stop needs Chinese on both sides.</summary>
    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}）】》”])\s?[,;:?!](?![A-Za-z/])\s?|(?<![A-Za-z/])[,;:?!](?=[\p{IsCJKUnifiedIdeographs}（【《“])|(?<=[\p{IsCJKUnifiedIdeographs}）】》”])\.(?=[\p{IsCJKUnifiedIdeographs}（【《“]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
