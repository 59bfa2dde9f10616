using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>
/// How high each row must be so that every text is whole: no office program works this out for merged cells. A text that needs more than the
/// highest row a sheet can have gets further rows, which its cells then span.
/// </summary>
internal sealed class RowHeights
{
    private const double Step = 0.75;

    private readonly double[] _heights;

    public RowHeights(SheetLayout layout, RowPlan plan, List<PlannedCell> cells)
    {
        _heights = new double[plan.Rows.Count];
        for (var row = 0; row < _heights.Length; row++)
        {
            _heights[row] = plan.Rows[row].Drawn.Height;
        }

        var tall = new List<PlannedCell>();
        foreach (var cell in cells)
        {
            if (cell.Covered || cell.Value.Text.Length == 0) continue;
            if (cell.Area.FirstRow < cell.Area.LastRow) tall.Add(cell);
            else _heights[cell.Area.FirstRow] = Math.Max(_heights[cell.Area.FirstRow], Needed(layout, cell));
        }

        foreach (var cell in tall)
        {
            // A text at the top of a long area is kept within its first row: no page break can then cut through it.
            var area = layout.StyleOf(cell.Drawn).IsTop ? cell.Area with { LastRow = cell.Area.FirstRow } : cell.Area;
            SpreadOver(area, Needed(layout, cell));
        }
    }

    /// <summary>How many rows of the sheet a planned row takes: one, unless its text is higher than a row can be.</summary>
    public int RowsFor(int row) => Math.Max(1, (int)Math.Ceiling(_heights[row] / RowHeight.Most));

    /// <summary>The height in points of each of the rows that a planned row takes.</summary>
    public double HeightOf(int row) => Math.Ceiling(_heights[row] / RowsFor(row) / Step) * Step;

    private static double Needed(SheetLayout layout, PlannedCell cell) =>
        layout.Widths.HeightOf(cell.Value.Text, layout.StyleOf(cell.Drawn), cell.Area.FirstColumn, cell.Area.LastColumn);

    /// <summary>What an area lacks is spread evenly over its rows, so that no single row of a long block stands out.</summary>
    private void SpreadOver(PlannedArea area, double needed)
    {
        var rows = area.LastRow - area.FirstRow + 1;
        var lacking = needed - _heights.AsSpan(area.FirstRow, rows).ToArray().Sum();
        if (lacking <= 0)
        {
            return;
        }

        var share = Math.Ceiling(lacking / rows / Step) * Step;
        for (var row = area.FirstRow; row <= area.LastRow; row++)
        {
            _heights[row] += share;
        }
    }
}
