using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Forms;

/// <summary>年度目标 — the goals of a form that prints several, each with its heading as printed.</summary>
internal sealed class GoalReading(Alignment alignment, CellSearch search, EntryReading entries)
{
    public ImmutableArray<AnnualGoal> Read() =>
    [
        .. from slot in alignment.Plan.Slots
           where slot.Goal is not null && slot.Marker.Block == Blocks.Goals
           group slot by slot.Goal into goal
           orderby goal.Key
           select Goal([.. goal]),
    ];

    private AnnualGoal Goal(IReadOnlyList<Slot> slots)
    {
        var cells = new RowCells<GoalColumn>.Builder();
        foreach (var slot in slots)
        {
            if (alignment.Plan.Kit.GoalColumns.First(c => c.Label == slot.Marker.Name).Term is { } term)
            {
                cells[term] = entries.Of(slot, isFigure: term is GoalColumn.Number or GoalColumn.Weight);
            }
        }

        return new AnnualGoal(Label(slots[0], cells[GoalColumn.Expected]), cells.ToRowCells());
    }

    /// <summary>The heading without the goal's text, where both stand in one cell.</summary>
    private Entry Label(Slot first, Entry? expected)
    {
        var cell = alignment.CellOf(first.Labels[0]);
        var entry = search.TextEntry(cell, cell?.Address ?? entries.FirstLabel);
        return expected is { IsBlank: false } && entry.Text.EndsWith(expected.Text, StringComparison.Ordinal)
            ? entry with { Text = entry.Text[..^expected.Text.Length].TrimEnd().TrimEnd('：', ':') }
            : entry;
    }
}
