using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.Reading.Recognition;

/// <summary>Labels that print another money unit than the form has: every amount below them would be read ten thousand times too large or too small.</summary>
internal static class LabelUnits
{
    public static List<Finding> Find(Alignment alignment, string file)
    {
        var (findings, money) = (new List<Finding>(), alignment.Plan.Kit.MoneyUnit);
        foreach (var label in alignment.Placed)
        {
            if (LabelText.UnitOf(label.Cell.Text) is { } unit && unit != money)
            {
                findings.Add(FindingCatalogue.Find("PF-409", new Place(file, alignment.Sheet.Name, label.Cell.Address.ToString()), ("unit", unit), ("money", money)) with { Value = label.Cell.Text, Expected = money });
            }
        }

        return findings;
    }
}
