using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Forms;

/// <summary>年度目标 — the goals of a form that prints several, each with its heading as printed.</summary>
internal sealed class GoalReading(Alignment alignment, CellSearch search, EntryReading entries)
{
    public ImmutableArray<AnnualGoal> Read() =>
        [.. alignment.Plan.Sorted.Goals.Select(Goal)];

    private AnnualGoal Goal(ImmutableArray<TermSlot<GoalColumn>> slots)
    {
        var cells = new RowCells<GoalColumn>.Builder();
        foreach (var slot in slots)
        {
            if (slot.Term is { } term)
            {
                cells[term] = entries.Of(slot.Slot, isFigure: term is GoalColumn.Number or GoalColumn.Weight);
            }
        }

        return new AnnualGoal(Label(slots[0].Slot, cells[GoalColumn.Expected]), cells.ToRowCells());
    }

    /// <summary>The heading without the goal's text, where both stand in one cell.</summary>
    private Entry Label(Slot first, Entry? expected)
    {
        var cell = alignment.CellOf(first.Labels[0]);
        var entry = search.TextEntry(cell, cell?.Address ?? alignment.First);
        return expected is { IsBlank: false } && entry.Text.EndsWith(expected.Text, StringComparison.Ordinal)
            ? entry with { Text = entry.Text[..^expected.Text.Length].TrimEnd().TrimEnd('：', ':') }
            : entry;
    }
}
