using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-732 — a list that leaves out a number (1. 2. 4.). Told only where the number before stands nowhere in front of it, in whatever place, so that
/// nested lists, lists that begin anew and items in the middle of a sentence are no faults.
/// </summary>
internal sealed class NumberingCheck : Check
{
    // Higher ones are rather house numbers, days and quantities.
    private const int LongestList = 30;

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var text in context.Lists)
        {
            if (Broken(text) is { } finding) found.Add(finding);
        }
    }

    private static Finding? Broken(NumberedText text)
    {
        var (cell, items) = text;
        for (var at = 0; at < items.Count; at++)
        {
            var item = items[at];
            if (!item.IsHead || item.Number is not (> 1 and <= LongestList) || IsCountedTo(items, at) || IsAlone(items, item)) continue;

            return At(cell, "PF-732", ("text", Excerpt.Around(cell.Text, item.At)), ("mark", item.Mark), ("missing", item.Number - 1)) with { Value = item.Mark };
        }

        return null;
    }

    private static bool IsCountedTo(List<ListItem> items, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (items[before].Style == items[at].Style && items[before].Number == items[at].Number - 1) return true;
        }

        return false;
    }

    // A single number is no list: “时间：3、” may be anything.
    private static bool IsAlone(List<ListItem> items, ListItem item)
    {
        var heads = 0;
        foreach (var other in items) heads += other.IsHead && other.Style == item.Style ? 1 : 0;
        return heads < 2;
    }
}
