using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>
/// The rows of the indicator block: everything between the column labels and the next label below. Level labels are filled down, whether
/// they are merged, repeated or left blank; blank rows, repeated headings and rows left over from the template are passed over.
/// </summary>
internal sealed partial class IndicatorRows(Alignment alignment, CellSearch search)
{
    private static readonly IndicatorColumn[] Levels = [IndicatorColumn.IndicatorClass, IndicatorColumn.IndicatorGroup];
    private static readonly IndicatorColumn[] Figures = [IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Weight, IndicatorColumn.Score];

    private readonly GridSheet _sheet = alignment.Sheet;

    private readonly List<Finding> _findings = [];

    private sealed record Column(IndicatorColumn Term, Anchor Label, int First, int Last);

    /// <summary>The indicators, and what was noticed: rows that are none, and figures that one merged cell gives to several rows.</summary>
    public (ImmutableArray<Indicator> Rows, IReadOnlyList<Finding> Findings) Read()
    {
        var columns = Columns();
        if (columns.Count == 0)
        {
            return ([], []);
        }

        var heading = columns.Max(c => alignment.AreaOf(c.Label)!.Value.LastRow);
        var last = search.LastRowBefore(alignment.Plan.Slots.OfType<BlockSlot>().Max(s => s.Cell.Area.LastRow), heading);
        var rows = ImmutableArray.CreateBuilder<Indicator>();
        var levels = new Dictionary<IndicatorColumn, GridCell>();
        for (var row = heading + 1; row <= last; row++)
        {
            var cells = columns.ToDictionary(c => c.Term, c => CellAt(row, heading, c));
            if (IsHeading(cells, columns))
            {
                TakeAll(cells.Values);
            }
            else if (Subtotal(cells, row) is { } subtotal)
            {
                TakeAll(cells.Values.Where(c => c?.Address.Row == row));
                _findings.Add(FindingCatalogue.Find("PF-109", search.PlaceOf(subtotal.Address), ("text", subtotal.Text.Trim())) with { Value = subtotal.Text });
            }
            else if (cells.Any(c => !Levels.Contains(c.Key) && HasOwnText(c.Value, row)) && !IsLeftover(cells, row))
            {
                FillDown(levels, cells, row);
                rows.Add(IndicatorAt(row, columns, cells));
            }
            else
            {
                FillDown(levels, cells, row);
            }
        }

        return (rows.ToImmutable(), _findings);
    }

    private List<Column> Columns()
    {
        var columns = new List<Column>();
        foreach (var slot in alignment.Plan.Slots.OfType<BlockSlot>())
        {
            var term = alignment.Plan.Kit.IndicatorColumns.First(c => c.Label == slot.Marker.Name).Term;
            if (term is { } known && alignment.AreaOf(slot.ColumnLabel) is { } area)
            {
                var (first, last) = search.ColumnsUnder(slot.ColumnLabel, area);
                columns.Add(new Column(known, slot.ColumnLabel, first, last));
            }
        }

        return columns;
    }

    /// <summary>The cell of a column in a row; a cell merged downwards speaks for all its rows.</summary>
    private GridCell? CellAt(int row, int heading, Column column)
    {
        if (search.FirstIn(new CellRange(row, column.First, row, column.Last)) is { } own)
        {
            return own;
        }

        var area = _sheet.AreaOf(new CellAddress(row, column.First));
        if (area.FirstRow <= heading || area.FirstRow >= row)
        {
            return null;
        }

        if (Figures.Contains(column.Term))
        {
            // One figure cannot belong to two indicators: it would count twice. The second row tells of it, further ones need not.
            if (row == area.FirstRow + 1 && _sheet[area.First] is { } merged)
            {
                _findings.Add(FindingCatalogue.Find("PF-208", search.PlaceOf(area.First), ("area", area.ToString())) with { Value = merged.Text });
            }

            return null;
        }

        return _sheet[area.First];
    }

    /// <summary>The label of a row that sums others: 小计 among the words of the row.</summary>
    private static GridCell? Subtotal(Dictionary<IndicatorColumn, GridCell?> cells, int row) => cells
        .Where(c => c.Key is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup or IndicatorColumn.Name && HasOwnText(c.Value, row))
        .Select(c => c.Value!).FirstOrDefault(c => LabelText.Normalise(c.Text).EndsWith("小计", StringComparison.Ordinal));

    private static bool HasOwnText(GridCell? cell, int row) => cell is not null && cell.Address.Row == row && !string.IsNullOrWhiteSpace(cell.Text);

    /// <summary>The column labels printed once more within the block, as at the top of a further page.</summary>
    private static bool IsHeading(Dictionary<IndicatorColumn, GridCell?> cells, List<Column> columns) =>
        columns.Count(c => cells[c.Term] is { } cell && c.Label.Spellings.Contains(LabelText.Normalise(cell.Text))) * 2 > columns.Count;

    /// <summary>Rows that the template offered and nobody filled: <c>指标1：</c>, <c>……</c>.</summary>
    private bool IsLeftover(Dictionary<IndicatorColumn, GridCell?> cells, int row)
    {
        var own = cells.Where(c => !Levels.Contains(c.Key) && HasOwnText(c.Value, row)).ToList();
        var leftover = own is [{ Key: IndicatorColumn.Name } name] && Leftover().IsMatch(LabelText.Normalise(name.Value!.Text));
        if (leftover)
        {
            search.Take(own[0].Value!.Address);
        }

        return leftover;
    }

    private static void FillDown(Dictionary<IndicatorColumn, GridCell> levels, Dictionary<IndicatorColumn, GridCell?> cells, int row)
    {
        foreach (var level in Levels.Where(cells.ContainsKey))
        {
            if (cells[level] is { } cell && !string.IsNullOrWhiteSpace(cell.Text))
            {
                // A new class begins: the group of the class above does not reach into it.
                if (level == IndicatorColumn.IndicatorClass && levels.TryGetValue(level, out var above) && above.Address != cell.Address && HasOwnText(cell, row) && cell.Text.Trim() != above.Text.Trim())
                {
                    levels.Remove(IndicatorColumn.IndicatorGroup);
                }

                levels[level] = cell;
            }
            else
            {
                cells[level] = levels.GetValueOrDefault(level);
            }
        }
    }

    private Indicator IndicatorAt(int row, List<Column> columns, Dictionary<IndicatorColumn, GridCell?> cells)
    {
        var entries = ImmutableDictionary.CreateBuilder<IndicatorColumn, Entry>();
        foreach (var column in columns)
        {
            var where = new CellAddress(row, column.First);
            entries[column.Term] = Figures.Contains(column.Term) ? search.FigureEntry(cells[column.Term], where)
                : Levels.Contains(column.Term) ? search.LabelEntry(cells[column.Term], where)
                : search.TextEntry(cells[column.Term], where);
        }

        return new Indicator(entries.ToImmutable());
    }

    private void TakeAll(IEnumerable<GridCell?> cells)
    {
        foreach (var cell in cells.OfType<GridCell>())
        {
            search.Take(cell.Address);
        }
    }

    [GeneratedRegex(@"^(指标\d*|[….。·]+)$")]
    private static partial Regex Leftover();
}
