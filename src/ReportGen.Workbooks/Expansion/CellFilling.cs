using System.Text;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>Puts the values into the drawn cells, and merges equal neighbours downwards.</summary>
internal static class CellFilling
{
    /// <summary>All cells to be written, each drawn cell in turn, repeated ones from top to bottom.</summary>
    public static List<PlannedCell> Fill(SheetLayout layout, RowPlan plan, SheetValues values)
    {
        var cells = new List<PlannedCell>(layout.Cells.Sum(c => plan.SpansOf(c.Area).Count));
        foreach (var drawn in layout.Cells)
        {
            foreach (var spans in plan.SpansOf(drawn.Area))
            {
                var area = spans.Of(drawn.Area);
                cells.Add(new PlannedCell(drawn, area) { Value = ValueOf(drawn.Template, plan.Rows[area.FirstRow].Scope, values) });
            }
        }

        MergeDown(cells, values);
        return cells;
    }

    private static CellValue ValueOf(CellTemplate template, BlockScope? scope, SheetValues values)
    {
        var parts = template.Parts;
        if (parts.Length == 0)
        {
            return CellValue.Blank;
        }

        if (parts.Length == 1)
        {
            return parts[0].Marker is { } alone ? ValueOf(alone, scope, values) : new CellValue(parts[0].Text);
        }

        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part.Marker is null ? part.Text : ValueOf(part.Marker, scope, values).Text);
        }

        return new CellValue(text.ToString());
    }

    private static CellValue ValueOf(Marker marker, BlockScope? scope, SheetValues values) =>
        marker.Key.Length == 0 && scope?.Of(marker.Block) is { } own ? own.Item.Value(marker) : values.Alone(marker);

    /// <summary>An inner level only merges within one run of the outer levels: 质量指标 of two classes are two cells.</summary>
    private static void MergeDown(List<PlannedCell> cells, SheetValues values)
    {
        var block = values.Blocks.LastOrDefault();
        var outer = new List<List<PlannedCell>>();
        foreach (var name in values.MergedDown)
        {
            var column = ColumnOf(cells, block, name);
            if (column.Count == 0)
            {
                continue;
            }

            outer.Add(column);
            var head = 0;
            for (var row = 1; row < column.Count; row++)
            {
                if (column[row].Value.Text.Length > 0 && column[head].Area.LastRow + 1 == column[row].Area.FirstRow && outer.TrueForAll(o => SameRun(o, head, row)))
                {
                    column[row].Covered = true;
                    column[head].Area = column[head].Area with { LastRow = column[row].Area.LastRow };
                }
                else
                {
                    head = row;
                }
            }
        }
    }

    /// <summary>The cells of a marker of the innermost block; those of one drawn cell come one after another.</summary>
    private static List<PlannedCell> ColumnOf(List<PlannedCell> cells, string? block, string name)
    {
        var column = new List<PlannedCell>();
        var (drawn, isOfColumn) = (default(LayoutCell), false);
        foreach (var cell in cells)
        {
            if (!ReferenceEquals(cell.Drawn, drawn))
            {
                drawn = cell.Drawn;
                isOfColumn = drawn.Template.Markers.Any(m => m.Block == block && m.Key.Length == 0 && m.Name == name);
            }

            if (isOfColumn) column.Add(cell);
        }

        return column;
    }

    private static bool SameRun(List<PlannedCell> column, int head, int row) =>
        row < column.Count && column[head].Value.Text == column[row].Value.Text && ReferenceEquals(column[head].Drawn, column[row].Drawn);
}
