using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-733 — one list with two kinds of numbers: 1、 2. 3、. Only neighbours that count on are compared; levels may differ.</summary>
internal sealed class MixedNumberingCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) => context.Lists.Select(Mixed).OfType<Finding>();

    private static Finding? Mixed(NumberedText text)
    {
        var heads = text.Items.FindAll(i => i is { IsHead: true, Style: ListStyle.Figure });
        var (first, second) = heads.Zip(heads.Skip(1)).FirstOrDefault(p => p.Second.Number == p.First.Number + 1 && SignOf(p.First) != SignOf(p.Second));
        return first is null ? null : At(text.Cell, "PF-733", ("first", first.Mark), ("second", second.Mark)) with { Value = $"{first.Mark} {second.Mark}" };
    }

    private static char SignOf(ListItem item) => item.Mark[^1] == '．' ? '.' : item.Mark[^1];
}
