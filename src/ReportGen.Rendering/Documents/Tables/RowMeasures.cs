using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents.Tables;

/// <summary>How high the rows of a table are, and which of them must not be parted by the end of a page.</summary>
/// <param name="Heights">For each row what its texts need, in points.</param>
/// <param name="IsRaised">For each row whether a merged cell needs it higher than its own texts do: programs do not see to that everywhere.</param>
/// <param name="KeepsNext">For each row whether the text of a merged cell runs on into the next.</param>
internal sealed record RowMeasures(ImmutableArray<double> Heights, ImmutableArray<bool> IsRaised, ImmutableArray<bool> KeepsNext)
{
    /// <param name="table">The table.</param>
    /// <param name="measures">Its columns and print.</param>
    /// <param name="paper">How it looks.</param>
    /// <param name="highest">A merged text higher than this, in points, must be allowed to break: no page would hold it.</param>
    public static RowMeasures Of(TableBlock table, TableMeasures measures, PaperStyle paper, double highest)
    {
        var rows = TableGrid.Of(table);
        var heights = rows.Select(row => row.Where(c => c.Cell.RowSpan == 1).Select(c => measures.HeightOf(c, paper)).DefaultIfEmpty(0).Max()).ToArray();
        var (raised, keeps) = (new bool[heights.Length], new bool[heights.Length]);
        foreach (var cell in rows.SelectMany((row, i) => row.Where(c => c.Row == i && c.Cell.RowSpan > 1)))
        {
            var needed = measures.HeightOf(cell, paper);
            if (needed > highest) continue;

            var last = cell.Row + cell.Cell.RowSpan - 1;
            var missing = needed - heights[cell.Row..(last + 1)].Sum();
            for (var row = cell.Row; row <= last && missing > 0; row++)
            {
                heights[row] += missing / cell.Cell.RowSpan;
                raised[row] = true;
            }

            // A text in the middle of its area begins wherever the area ends; one at the top only needs the rows that it runs through.
            var through = 0.0;
            for (var row = cell.Row; row < last && (through += heights[row]) < needed; row++)
            {
                keeps[row] = true;
            }
        }

        return new RowMeasures([.. heights], [.. raised], [.. keeps]);
    }
}
