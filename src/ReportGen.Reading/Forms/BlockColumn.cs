using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>A column of an indicator block on a filled sheet.</summary>
/// <param name="Label">Its printed label.</param>
/// <param name="Term">What it means; null where the trade has no common word for it.</param>
/// <param name="Anchor">The label's cell.</param>
/// <param name="First">Its first column on the sheet.</param>
/// <param name="Last">Its last column on the sheet.</param>
internal sealed record BlockColumn(string Label, IndicatorColumn? Term, Anchor Anchor, int First, int Last)
{
    public bool IsLevel { get; } = Term is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup;

    public bool IsFigure { get; } = Term is IndicatorColumn.Target or IndicatorColumn.AdjustedTarget or IndicatorColumn.Actual or IndicatorColumn.Weight or IndicatorColumn.ScoreCoefficient or IndicatorColumn.Score;

    /// <summary>The columns of one block in printed order.</summary>
    public static ImmutableArray<BlockColumn> Of(Alignment alignment, CellSearch search, IndicatorSlots block)
    {
        var columns = ImmutableArray.CreateBuilder<BlockColumn>(block.Columns.Length);
        foreach (var column in block.Columns)
        {
            var label = column.Slot.Labels[0];
            if (alignment.AreaOf(label) is { } area)
            {
                var (first, last) = search.ColumnsUnder(label, area);
                columns.Add(new BlockColumn(column.Column, column.Term, label, first, last));
            }
        }

        return columns.ToImmutable();
    }
}

/// <summary>What a row has in a column of the block.</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell; null where nothing stands there.</param>
/// <param name="IsOwn">True where the cell stands in the row itself and says something.</param>
internal readonly record struct BlockCell(BlockColumn Column, GridCell? Cell, bool IsOwn);
