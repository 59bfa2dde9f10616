using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.Reading.Recognition;

/// <summary>Labels that print another money unit than the form has: every amount below them would be read ten thousand times too large or too small.</summary>
internal static class LabelUnits
{
    public static IEnumerable<Finding> Find(Alignment alignment, string file) =>
        from anchor in alignment.Plan.Anchors
        let cell = alignment.CellOf(anchor)
        where cell is not null
        let unit = LabelText.UnitOf(cell.Text)
        where unit is not null && unit != alignment.Plan.Kit.MoneyUnit
        select FindingCatalogue.Find("PF-409", new Place(file, alignment.Sheet.Name, cell.Address.ToString()), ("unit", unit), ("money", alignment.Plan.Kit.MoneyUnit)) with
        {
            Value = cell.Text,
            Expected = alignment.Plan.Kit.MoneyUnit,
        };
}
