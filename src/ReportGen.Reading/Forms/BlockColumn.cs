using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Forms;

/// <summary>A column of an indicator block on a filled sheet.</summary>
/// <param name="Label">Its printed label.</param>
/// <param name="Term">What it means; null where the trade has no common word for it.</param>
/// <param name="Anchor">The label's cell.</param>
/// <param name="First">Its first column on the sheet.</param>
/// <param name="Last">Its last column on the sheet.</param>
internal sealed record BlockColumn(string Label, IndicatorColumn? Term, Anchor Anchor, int First, int Last)
{
    /// <summary>Each column is itself alone: rows are looked up by their columns, cell after cell.</summary>
    public bool Equals(BlockColumn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => First;

    public bool IsLevel => Term is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup;

    public bool IsFigure => Term is IndicatorColumn.Target or IndicatorColumn.AdjustedTarget or IndicatorColumn.Actual or IndicatorColumn.Weight or IndicatorColumn.ScoreCoefficient or IndicatorColumn.Score;

    /// <summary>The columns of one block in printed order: that of a goal, or the form's only one.</summary>
    public static ImmutableArray<BlockColumn> Of(Alignment alignment, CellSearch search, int? goal)
    {
        var columns = ImmutableArray.CreateBuilder<BlockColumn>();
        foreach (var slot in alignment.Plan.Slots.OfType<BlockSlot>().Where(s => s.Goal == goal && Blocks.Repeated.Contains(s.Marker.Block)))
        {
            if (alignment.AreaOf(slot.ColumnLabel) is { } area)
            {
                var label = alignment.Plan.Kit.IndicatorColumns.First(c => c.Label == slot.Marker.Name);
                var (first, last) = search.ColumnsUnder(slot.ColumnLabel, area);
                columns.Add(new BlockColumn(label.Label, label.Term, slot.ColumnLabel, first, last));
            }
        }

        return columns.ToImmutable();
    }
}

/// <summary>What a row has in a column of the block; null where nothing stands there.</summary>
internal readonly record struct BlockCell(BlockColumn Column, Workbooks.Grid.GridCell? Cell);
