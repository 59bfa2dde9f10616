using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-733 — one list with two kinds of numbers: 1、 2. 3、. Only neighbours that count on are compared; levels may differ.</summary>
internal sealed class MixedNumberingCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var text in context.Lists)
        {
            if (Mixed(text) is { } finding) found.Add(finding);
        }
    }

    private static Finding? Mixed(NumberedText text)
    {
        ListItem? before = null;
        foreach (var item in text.Items)
        {
            if (item is not { IsHead: true, Style: ListStyle.Figure }) continue;
            if (before is { } head && item.Number == head.Number + 1 && SignOf(head) != SignOf(item))
            {
                return At(text.Cell, "PF-733", ("first", head.Mark), ("second", item.Mark)) with { Value = $"{head.Mark} {item.Mark}" };
            }

            before = item;
        }

        return null;
    }

    private static char SignOf(ListItem item) => item.Sign == '．' ? '.' : item.Sign;
}
