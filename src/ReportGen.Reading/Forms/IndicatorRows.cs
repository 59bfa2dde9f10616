using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>
/// The rows of an indicator block: everything between the column labels and the next label below. Level labels are filled down, whether
/// they are merged, repeated, left blank or printed on rows of their own; blank rows, repeated headings and rows left over from the template
/// are passed over.
/// </summary>
internal sealed partial class IndicatorRows
{
    private readonly GridSheet _sheet;
    private readonly CellSearch _search;
    private readonly ImmutableArray<BlockColumn> _columns;
    private readonly IndicatorCells _cells;
    private readonly int _heading;
    private readonly int _last;

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<BlockColumn, GridCell> _levels = [];

    /// <param name="alignment">The form's labels.</param>
    /// <param name="search">Looks for cells between them.</param>
    /// <param name="goal">The goal whose rows are wanted; null where the form has one block for all.</param>
    public IndicatorRows(Alignment alignment, CellSearch search, int? goal)
    {
        (_sheet, _search) = (alignment.Sheet, search);
        _columns = BlockColumn.Of(alignment, search, goal);
        _cells = new IndicatorCells(search, alignment.Plan.Kit.ComparisonCodes, goal);
        if (!_columns.IsEmpty)
        {
            _heading = _columns.Max(c => alignment.AreaOf(c.Anchor)!.Value.LastRow);
            _last = search.LastRowBefore(alignment.Plan.Slots.OfType<BlockSlot>().Where(s => s.Goal == goal).Max(s => s.LastRow), _heading);
        }
    }

    /// <summary>The rows, and what was noticed: subtotals with points, and figures that one merged cell gives to several rows.</summary>
    public (ImmutableArray<Indicator> Rows, IReadOnlyList<Finding> Findings) Read()
    {
        var rows = ImmutableArray.CreateBuilder<Indicator>();
        for (var row = _heading + 1; row <= _last && !IsNote(row); row++)
        {
            if (RowAt(row) is { } indicator)
            {
                rows.Add(indicator);
            }
        }

        return (rows.ToImmutable(), _findings);
    }

    /// <summary>The indicator in a row, told of where it is a subtotal with points, which do not count; null where the row holds something else, or nothing.</summary>
    private Indicator? RowAt(int row)
    {
        BlockCell[] cells = [.. _columns.Select(c => new BlockCell(c, CellAt(row, c)))];
        if (IsHeading(cells))
        {
            TakeAll(cells.Select(c => c.Cell));
            return null;
        }

        if (IsGroupRow(cells, row))
        {
            TakeAll(cells.Where(c => !c.Column.IsLevel && c.Cell?.Address.Row == row).Select(c => c.Cell));
            FillDown(cells, row);
            return null;
        }

        var isRow = Array.Exists(cells, c => !c.Column.IsLevel && HasOwnText(c.Cell, row)) && !IsLeftover(cells, row);
        var subtotal = Subtotal(cells, row);
        if (subtotal is not null && Array.Exists(cells, c => c.Column.Term is IndicatorColumn.Weight or IndicatorColumn.Score && HasOwnText(c.Cell, row)))
        {
            _findings.Add(FindingCatalogue.Find("PF-109", _search.PlaceOf(subtotal.Address), ("text", subtotal.Text.Trim())) with { Value = subtotal.Text });
        }

        // 成本指标小计 in a level column names no level.
        if (subtotal is null || !Array.Exists(cells, c => c.Column.IsLevel && c.Cell == subtotal))
        {
            FillDown(cells, row);
        }

        return isRow ? _cells.Indicator(row, cells) with { IsSubtotal = subtotal is not null } : null;
    }

    /// <summary>The cell of a column in a row; a cell merged downwards speaks for all its rows.</summary>
    private GridCell? CellAt(int row, BlockColumn column)
    {
        if (_search.FirstIn(new CellRange(row, column.First, row, column.Last)) is { } own)
        {
            return own;
        }

        var area = _sheet.AreaOf(new CellAddress(row, column.First));
        if (area.FirstRow <= _heading || area.FirstRow >= row)
        {
            return null;
        }

        if (column.IsFigure)
        {
            // One figure cannot belong to two indicators: it would count twice. The second row tells of it, further ones need not.
            if (row == area.FirstRow + 1 && _sheet[area.First] is { } merged)
            {
                _findings.Add(FindingCatalogue.Find("PF-208", _search.PlaceOf(area.First), ("area", area.ToString())) with { Value = merged.Text });
            }

            return null;
        }

        return _sheet[area.First];
    }

    /// <summary>Where nothing is printed below the block, what follows it is told by its shape: a line of words over several columns, or 注.</summary>
    private bool IsNote(int row)
    {
        var own = _sheet.RowOf(row).Where(c => !string.IsNullOrWhiteSpace(c.Text)).Take(2).ToList();
        return own is [var only] && (Note().IsMatch(LabelText.Normalise(only.Text)) || _sheet.AreaOf(only.Address) is { Columns: > 1 } area && _columns.Count(c => c.First <= area.LastColumn && c.Last >= area.FirstColumn) > 2);
    }

    /// <summary>The label of a row that sums others: 小计 among the words of the row.</summary>
    private static GridCell? Subtotal(BlockCell[] cells, int row) => Array.Find(
        cells,
        c => (c.Column.IsLevel || c.Column.Term == IndicatorColumn.Name) && HasOwnText(c.Cell, row) && LabelText.Normalise(c.Cell!.Text).EndsWith("小计", StringComparison.Ordinal)).Cell;

    private static bool HasOwnText(GridCell? cell, int row) => cell is not null && cell.Address.Row == row && !string.IsNullOrWhiteSpace(cell.Text);

    /// <summary>The column labels printed once more within the block, as at the top of a further page.</summary>
    private static bool IsHeading(BlockCell[] cells) =>
        cells.Count(c => c.Cell is { } cell && c.Column.Anchor.Spellings.Contains(LabelText.Normalise(cell.Text))) * 2 > cells.Length;

    /// <summary>A level label on a row of its own; some forms print it a second time in another column of that row, cut off or whole.</summary>
    private static bool IsGroupRow(BlockCell[] cells, int row)
    {
        if (Array.Find(cells, c => c.Column.IsLevel && HasOwnText(c.Cell, row)).Cell is not { } level)
        {
            return false;
        }

        var label = LabelText.Normalise(level.Text);
        return Array.TrueForAll(cells, c => c.Column.IsLevel || !HasOwnText(c.Cell, row) || SaysAgain(LabelText.Normalise(c.Cell!.Text), label));
    }

    private static bool SaysAgain(string text, string label) =>
        Math.Min(text.Length, label.Length) > 1 && (text.StartsWith(label, StringComparison.Ordinal) || label.StartsWith(text, StringComparison.Ordinal));

    /// <summary>Rows that the template offered and nobody filled: <c>指标1：</c>, <c>……</c>.</summary>
    private bool IsLeftover(BlockCell[] cells, int row)
    {
        var own = cells.Where(c => !c.Column.IsLevel && HasOwnText(c.Cell, row)).Take(2).ToList();
        var leftover = own is [{ Column.Term: IndicatorColumn.Name } name] && Leftover().IsMatch(LabelText.Normalise(name.Cell!.Text));
        if (leftover)
        {
            _search.Take(own[0].Cell!.Address);
        }

        return leftover;
    }

    private void FillDown(BlockCell[] cells, int row)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var level = cells[i].Column;
            if (!level.IsLevel)
            {
                continue;
            }

            if (cells[i].Cell is { } cell && !string.IsNullOrWhiteSpace(cell.Text))
            {
                // A new class begins: the group of the class above does not reach into it.
                if (level.Term == IndicatorColumn.IndicatorClass && _levels.TryGetValue(level, out var above) && above.Address != cell.Address && HasOwnText(cell, row) && cell.Text.Trim() != above.Text.Trim())
                {
                    _levels.Clear();
                }

                // The form prints it, with rows or without.
                _search.Take(cell.Address);
                _levels[level] = cell;
            }
            else
            {
                cells[i] = new BlockCell(level, _levels.GetValueOrDefault(level));
            }
        }
    }

    private void TakeAll(IEnumerable<GridCell?> cells)
    {
        foreach (var cell in cells.OfType<GridCell>())
        {
            _search.Take(cell.Address);
        }
    }

    [GeneratedRegex(@"^(指标\d*|[….。·]+)$")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^(备?注|说明|填表说明|填报说明)\d*([:.、]|$)")]
    private static partial Regex Note();
}
