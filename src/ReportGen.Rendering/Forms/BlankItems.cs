using System.Globalization;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>The repeated blocks of a blank form: goals with their numbers, the classes that the form offers, blank rows.</summary>
internal sealed class BlankItems(KitDefinition kit, int goals)
{
    /// <summary>What the drawing prints in a blank form.</summary>
    public static CellValue Default(Marker marker) =>
        new(marker.Blank, decimal.TryParse(marker.Blank, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <param name="blocks">The drawn blocks, outermost first.</param>
    /// <param name="rows">How many indicator rows they have together.</param>
    public IReadOnlyList<BlockItem> Within(ReadOnlySpan<string> blocks, int rows)
    {
        if (blocks.IsEmpty)
        {
            return [];
        }

        var values = Values(blocks[0], rows);
        var items = new List<BlockItem>();
        for (var i = 0; i < values.Count; i++)
        {
            items.Add(new BlockItem(values[i], Within(blocks[1..], Math.Max(1, (rows / values.Count) + (i < rows % values.Count ? 1 : 0)))));
        }

        return items;
    }

    private List<Func<Marker, CellValue>> Values(string block, int rows) => block switch
    {
        Blocks.Goals => [.. Enumerable.Range(1, goals).Select(Goal)],
        Blocks.Classes when Classes.Count > 0 => [.. Classes.Select(label => (Func<Marker, CellValue>)(_ => new CellValue(label)))],
        Blocks.Classes or Blocks.Groups => [Default],
        _ => [.. Enumerable.Repeat((Func<Marker, CellValue>)Default, rows)],
    };

    /// <summary>A form that prints its classes on rows of their own prints them in the blank form already.</summary>
    private IReadOnlyList<string> Classes => kit.IndicatorColumns.FirstOrDefault(c => c.Term == IndicatorColumn.IndicatorClass) is { } column
        ? kit.Choices.GetValueOrDefault(column.Label, [])
        : [];

    private Func<Marker, CellValue> Goal(int number) => marker => kit.GoalColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term switch
    {
        GoalColumn.Number => new CellValue($"{number}"),
        // 40 points each are right for two goals only; how more of them share the points, no kit tells.
        GoalColumn.Weight when goals != FormRenderer.UsualGoals => new CellValue(""),
        _ => Default(marker),
    };
}
