namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>
/// An element that its page does not show. Where its end is missing it ends with the cell or row that it stands in: nothing behind it must be
/// lost.
/// </summary>
internal sealed class HiddenElement(string tag)
{
    private int _same = 1;
    private int _tables;

    public enum Step
    {
        Inside,

        /// <summary>The tag ends the element and belongs to it.</summary>
        EndsWith,

        /// <summary>The element ended before this tag.</summary>
        EndsBefore,
    }

    /// <summary>The hidden element that a tag begins; null where it begins none.</summary>
    public static HiddenElement? BegunBy(HtmlToken token) =>
        !token.IsEnd && token.Tag is not ("" or "br" or "col" or "hr" or "img" or "input" or "link" or "meta" or "wbr" or "html" or "body") && IsHidden(token)
            ? new HiddenElement(token.Tag)
            : null;

    public Step Take(HtmlToken token)
    {
        if (token.Tag == tag && (Rank(tag) is 0 or 3))
        {
            _same += token.IsEnd ? -1 : 1;
            return _same == 0 ? Step.EndsWith : Step.Inside;
        }

        if (token.Tag == "table")
        {
            _tables += token.IsEnd ? -1 : 1;
            return _tables < 0 ? Step.EndsBefore : Step.Inside;
        }

        return _tables > 0 || tag == "table" ? Step.Inside
            : token.Tag == tag ? (token.IsEnd ? Step.EndsWith : Step.EndsBefore)
            : Rank(token.Tag) is > 0 and var rank && (token.IsEnd ? rank > Rank(tag) : rank >= Rank(tag)) ? Step.EndsBefore
            : Step.Inside;
    }

    private static bool IsHidden(HtmlToken token) =>
        token.Content.Length > 0
        && (token.Attribute("hidden") is not null || token.Attribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>What stands inside what: a cell in a row, a row in a section.</summary>
    private static int Rank(string tag) => tag switch { "td" or "th" => 1, "tr" => 2, "tbody" or "thead" or "tfoot" => 3, _ => 0 };
}
