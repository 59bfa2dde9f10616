using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>The goals and rows of a form as the items of the blocks that its drawing repeats.</summary>
internal sealed class FormItems(EvaluationForm form, KitDefinition kit)
{
    /// <summary>The items of the outermost block, with those of the blocks within.</summary>
    /// <param name="blocks">The drawn blocks, outermost first.</param>
    public IReadOnlyList<BlockItem> Within(ReadOnlySpan<string> blocks) => Items(blocks, form.Rows);

    private List<BlockItem> Items(ReadOnlySpan<string> blocks, IReadOnlyList<Indicator> rows) => blocks switch
    {
        [] => [],
        [Blocks.Goals, .. var within] => Goals(within, rows),
        [Blocks.Classes, .. var within] => Runs(within, rows, IndicatorColumn.IndicatorClass),
        [Blocks.Groups, .. var within] => Runs(within, rows, IndicatorColumn.IndicatorGroup),
        _ => [.. rows.Select(row => new BlockItem(marker => ValueOf(marker, row), []))],
    };

    private List<BlockItem> Goals(ReadOnlySpan<string> within, IReadOnlyList<Indicator> rows)
    {
        var items = new List<BlockItem>();
        foreach (var (number, goal) in form.Goals.Index())
        {
            items.Add(new BlockItem(marker => ValueOf(marker, goal), Items(within, [.. rows.Where(r => r.Goal == number)])));
        }

        return items;
    }

    /// <summary>Neighbours with the same level label, under that label.</summary>
    private List<BlockItem> Runs(ReadOnlySpan<string> within, IReadOnlyList<Indicator> rows, IndicatorColumn level)
    {
        var items = new List<BlockItem>();
        for (var first = 0; first < rows.Count;)
        {
            var head = rows[first];
            var run = rows.Skip(first).TakeWhile(r => r[level]?.Trimmed == head[level]?.Trimmed).ToList();
            first += run.Count;
            items.Add(new BlockItem(marker => ValueOf(marker, head), Items(within, run)));
        }

        return items;
    }

    private CellValue ValueOf(Marker marker, AnnualGoal goal) =>
        PrintedValue.Of(kit.GoalColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? goal[column] : null);

    /// <summary>Asked for every cell of a form: a walk over a dozen columns is quicker than a table made for each form.</summary>
    private CellValue ValueOf(Marker marker, Indicator row)
    {
        foreach (var column in kit.IndicatorColumns)
        {
            if (column.Label != marker.Name) continue;
            return PrintedValue.Of(column.Term is { } known ? row.Cells.GetValueOrDefault(known) : row.Others.GetValueOrDefault(marker.Name));
        }

        return CellValue.Blank;
    }
}
