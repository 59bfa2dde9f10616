using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>The goals and rows of a form as the items of the blocks that its drawing repeats.</summary>
internal sealed class FormItems(EvaluationForm form, KitDefinition kit)
{
    private readonly Dictionary<string, IndicatorColumn?> _columns = kit.IndicatorColumns.ToDictionary(c => c.Label, c => c.Term);

    /// <summary>The items of the outermost block, with those of the blocks within.</summary>
    /// <param name="blocks">The drawn blocks, outermost first.</param>
    public IReadOnlyList<BlockItem> Within(ReadOnlySpan<string> blocks) => Items(blocks, form.Rows);

    private List<BlockItem> Items(ReadOnlySpan<string> blocks, IReadOnlyList<Indicator> rows)
    {
        if (blocks.IsEmpty)
        {
            return [];
        }

        var items = new List<BlockItem>();
        foreach (var (value, own) in blocks[0] switch
        {
            Blocks.Goals => Goals(rows),
            Blocks.Classes => Runs(rows, IndicatorColumn.IndicatorClass),
            Blocks.Groups => Runs(rows, IndicatorColumn.IndicatorGroup),
            _ => rows.Select(r => (ValueOf(r), (IReadOnlyList<Indicator>)[])),
        })
        {
            items.Add(new BlockItem(value, Items(blocks[1..], own)));
        }

        return items;
    }

    private IEnumerable<(Func<Marker, CellValue> Value, IReadOnlyList<Indicator> Rows)> Goals(IReadOnlyList<Indicator> rows) =>
        form.Goals.Select((goal, index) => ((Func<Marker, CellValue>)(m => ValueOf(m, goal)), (IReadOnlyList<Indicator>)[.. rows.Where(r => r.Goal == index)]));

    private CellValue ValueOf(Marker marker, AnnualGoal goal) =>
        PrintedValue.Of(kit.GoalColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? goal[column] : null);

    /// <summary>Neighbours with the same level label, under that label.</summary>
    private IEnumerable<(Func<Marker, CellValue> Value, IReadOnlyList<Indicator> Rows)> Runs(IReadOnlyList<Indicator> rows, IndicatorColumn level)
    {
        for (var first = 0; first < rows.Count;)
        {
            var label = rows[first][level]?.Trimmed;
            var run = rows.Skip(first).TakeWhile(r => r[level]?.Trimmed == label).ToList();
            first += run.Count;
            yield return (ValueOf(run[0]), run);
        }
    }

    private Func<Marker, CellValue> ValueOf(Indicator row) => marker =>
        !_columns.TryGetValue(marker.Name, out var column) ? CellValue.Blank
        : PrintedValue.Of(column is { } known ? row.Cells.GetValueOrDefault(known) : row.Others.GetValueOrDefault(marker.Name));
}
