using ReportGen.Model.Kits;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// What is printed above the columns of a grid against what their markers say. A label that is printed twice, or over the wrong column, leads to
/// values of another meaning, and nothing else would notice.
/// </summary>
internal static class ColumnLabels
{
    public static IEnumerable<PlanFault> Faults(IEnumerable<Slot> slots)
    {
        var columns = slots.Select(s => (s.Marker, Label: ColumnOf(s))).Where(c => c.Label is not null).Select(c => (c.Marker.Name, Label: c.Label!, IsFunds: c.Marker.Block == Blocks.Funds))
            .DistinctBy(c => (c.Name, c.Label.Cell)).ToList();
        foreach (var (name, label, isFunds) in columns)
        {
            if (!Says(label, name))
            {
                yield return new PlanFault(label.Cell.Address, PlanFaultKind.WrongLabel, name) { Printed = label.Name };
            }
            else if (columns.Find(c => c.IsFunds == isFunds && c.Label != label && c.Label.Cell.Address < label.Cell.Address && Normal(c.Label) == Normal(label) && c.Label.Cell.Area.FirstRow == label.Cell.Area.FirstRow) is { Label: not null })
            {
                yield return new PlanFault(label.Cell.Address, PlanFaultKind.LabelTwice, name) { Printed = label.Name };
            }
        }
    }

    private static Anchor? ColumnOf(Slot slot) => slot switch
    {
        BlockSlot block => block.ColumnLabel,
        GridSlot grid when slot.Marker.Block == Blocks.Funds => grid.ColumnLabel,
        _ => null,
    };

    /// <summary>True where the label, one of its aliases, or the last step of a path is the marker's name.</summary>
    private static bool Says(Anchor label, string name) =>
        label.Spellings.Contains(LabelText.Normalise(name)) || label.Spellings.Contains(LabelText.Normalise(name[(name.LastIndexOf('/') + 1)..])) || Bare(Normal(label)) == Bare(LabelText.Normalise(name));

    private static string Normal(Anchor label) => LabelText.Normalise(label.Label);

    /// <summary>Without the signs that a marker's name cannot carry.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => !"{}|[].".Contains(c, StringComparison.Ordinal)));
}
