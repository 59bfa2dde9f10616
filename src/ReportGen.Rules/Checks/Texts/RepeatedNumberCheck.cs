using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-747 — two items of a list with the same number, one after the other (1、2、2、). A list that begins anew begins with 1, so 1 may follow 1;
/// 2. within an item may be followed by the item 2、, so the marks must be the same too.
/// </summary>
internal sealed class RepeatedNumberCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var text in context.Lists)
        {
            if (Repeated(text) is { } finding) found.Add(finding);
        }
    }

    private static Finding? Repeated(NumberedText text)
    {
        ListItem? before = null;
        foreach (var item in text.Items)
        {
            if (!item.IsHead) continue;
            if (before is { Number: > 1 } head && head.IsWrittenAs(item))
            {
                return At(text.Cell, "PF-747", ("text", Excerpt.Around(text.Cell.Text, item.At)), ("mark", item.Mark)) with { Value = item.Mark };
            }

            before = item;
        }

        return null;
    }
}
