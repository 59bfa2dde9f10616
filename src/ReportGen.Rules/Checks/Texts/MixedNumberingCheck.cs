using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-733 — one list with two kinds of numbers: 1、 2. 3、. Only neighbours that count on are compared; levels may differ.</summary>
internal sealed class MixedNumberingCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) => context.Prose.Select(Mixed).OfType<Finding>();

    private static Finding? Mixed(Entry cell)
    {
        var heads = ListItem.In(cell.Text).Where(i => i is { IsHead: true, Style: ListStyle.Figure }).ToList();
        var (first, second) = heads.Zip(heads.Skip(1)).FirstOrDefault(p => p.Second.Number == p.First.Number + 1 && SignOf(p.First) != SignOf(p.Second));
        return first is null ? null : At(cell, "PF-733", ("first", first.Mark), ("second", second.Mark)) with { Value = $"{first.Mark} {second.Mark}" };
    }

    private static char SignOf(ListItem item) => item.Mark[^1] == '．' ? '.' : item.Mark[^1];
}
