using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-732 — a list that leaves out a number (1. 2. 4.). Told only where the number before stands nowhere in front of it, in whatever place, so that
/// nested lists, lists that begin anew and items in the middle of a sentence are no faults.
/// </summary>
internal sealed class NumberingCheck : Check
{
    // Higher ones are rather house numbers, days and quantities.
    private const int LongestList = 30;

    public override IEnumerable<Finding> Find(CheckContext context) => context.Lists.Select(Broken).OfType<Finding>();

    private static Finding? Broken(NumberedText text)
    {
        var (cell, items) = text;
        foreach (var item in items.Where(i => i.IsHead && i.Number is > 1 and <= LongestList))
        {
            var before = items.TakeWhile(i => i != item).Where(i => i.Style == item.Style).ToList();
            if (before.Any(i => i.Number == item.Number - 1) || IsAlone(items, item)) continue;

            return At(cell, "PF-732", ("text", Excerpt.Around(cell.Text, item.At)), ("mark", item.Mark), ("missing", item.Number - 1)) with { Value = item.Mark };
        }

        return null;
    }

    // A single number is no list: “时间：3、” may be anything.
    private static bool IsAlone(List<ListItem> items, ListItem item) => items.Count(i => i.Style == item.Style && i.IsHead) < 2;
}
