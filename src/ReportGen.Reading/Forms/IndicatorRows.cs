using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>
/// The rows of an indicator block: everything between the column labels and the next label below, or the notes there. Level labels are filled down, whether
/// they are merged, repeated, left blank or printed on rows of their own; blank rows, repeated headings and rows left over from the template
/// are passed over.
/// </summary>
internal sealed class IndicatorRows
{
    private readonly GridSheet _sheet;
    private readonly CellSearch _search;
    private readonly ImmutableArray<BlockColumn> _columns;
    private readonly IndicatorCells _indicators;
    private readonly int _heading;
    private readonly int _last;
    private readonly BlockNotes _notes;

    private readonly List<Finding> _findings = [];

    /// <summary>The row at hand, column by column, and the level cells that were seen last.</summary>
    private readonly BlockCell[] _cells;
    private readonly GridCell?[] _levels;

    /// <param name="alignment">The form's labels.</param>
    /// <param name="search">Looks for cells between them.</param>
    /// <param name="block">The block whose rows are wanted.</param>
    public IndicatorRows(Alignment alignment, CellSearch search, IndicatorSlots block)
    {
        (_sheet, _search) = (alignment.Sheet, search);
        _columns = BlockColumn.Of(alignment, search, block);
        _indicators = new IndicatorCells(search, alignment.Plan.Kit.ComparisonCodes, block.Goal);
        (_cells, _levels) = (new BlockCell[_columns.Length], new GridCell?[_columns.Length]);
        if (!_columns.IsEmpty)
        {
            _heading = _columns.Max(c => alignment.AreaOf(c.Anchor)!.Value.LastRow);
            _last = search.LastRowBefore(block.LastRow, _heading);
        }

        _notes = new BlockNotes(_sheet, search, _columns, _last);
    }

    /// <summary>The rows, and what was noticed: subtotals with points, and figures that one merged cell gives to several rows.</summary>
    public (ImmutableArray<Indicator> Rows, IReadOnlyList<Finding> Findings) Read()
    {
        var rows = ImmutableArray.CreateBuilder<Indicator>();
        for (var row = _heading + 1; row <= _last; row++)
        {
            var note = _notes.At(row);
            if (note == NoteKind.BelowBlock)
            {
                break;
            }

            if (note == NoteKind.None && RowAt(row) is { } indicator)
            {
                rows.Add(indicator);
            }
        }

        return (rows.ToImmutable(), _findings);
    }

    /// <summary>The indicator in a row, told of where it is a subtotal with points, which do not count; null where the row holds something else, or nothing.</summary>
    private Indicator? RowAt(int row)
    {
        Gather(row);
        if (RowKinds.IsHeading(_cells))
        {
            Take(c => true, row: 0);
            return null;
        }

        if (RowKinds.IsGroup(_cells))
        {
            Take(c => !c.Column.IsLevel, row);
            FillDown();
            return null;
        }

        var isLeftover = RowKinds.IsLeftover(_cells);
        if (isLeftover)
        {
            Take(c => !c.Column.IsLevel && c.IsOwn, row);
        }

        var isRow = !isLeftover && Array.Exists(_cells, c => !c.Column.IsLevel && c.IsOwn);
        var subtotal = RowKinds.Subtotal(_cells);
        TellPoints(subtotal);

        // 成本指标小计 in a level column names no level.
        if (subtotal is null || !IsLevel(subtotal))
        {
            FillDown();
        }

        return isRow ? _indicators.Indicator(row, _cells) with { IsSubtotal = subtotal is not null } : null;
    }

    /// <summary>The cells of a row, each whether it is its own.</summary>
    private void Gather(int row)
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            var cell = CellAt(row, _columns[i]);
            _cells[i] = new BlockCell(_columns[i], cell, cell is not null && cell.Address.Row == row && !PlainText.IsBlank(cell.Text));
        }
    }

    /// <summary>PF-109 — a subtotal that prints points.</summary>
    private void TellPoints(GridCell? subtotal)
    {
        if (subtotal is null || !Array.Exists(_cells, c => c.Column.Term is IndicatorColumn.Weight or IndicatorColumn.Score && c.IsOwn)) return;

        _findings.Add(FindingCatalogue.Find("PF-109", _search.PlaceOf(subtotal.Address), ("text", subtotal.Text.Trim())) with { Value = subtotal.Text });
    }

    /// <summary>The cell of a column in a row; a cell merged downwards speaks for all its rows.</summary>
    private GridCell? CellAt(int row, BlockColumn column)
    {
        if (_search.Cells.FirstIn(row, column.First, column.Last) is { } own)
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

    private void FillDown()
    {
        for (var i = 0; i < _cells.Length; i++)
        {
            var (level, cell, isOwn) = _cells[i];
            if (!level.IsLevel)
            {
                continue;
            }

            if (cell is null || PlainText.IsBlank(cell.Text))
            {
                _cells[i] = new BlockCell(level, _levels[i], IsOwn: false);
                continue;
            }

            // A new class begins: the group of the class above does not reach into it.
            if (isOwn && level.Term == IndicatorColumn.IndicatorClass && _levels[i] is { } above && above.Address != cell.Address && cell.Text.Trim() != above.Text.Trim())
            {
                Array.Clear(_levels);
            }

            // The form prints it, with rows or without.
            _search.Cells.Take(cell);
            _levels[i] = cell;
        }
    }

    private bool IsLevel(GridCell cell) => Array.Exists(_cells, c => c.Column.IsLevel && c.Cell == cell);

    /// <summary>Takes some cells: those of a row, or, where it is 0, of the rows that they are merged from too.</summary>
    private void Take(Predicate<BlockCell> which, int row)
    {
        foreach (var cell in _cells)
        {
            if (cell.Cell is { } taken && (row == 0 || taken.Address.Row == row) && which(cell))
            {
                _search.Cells.Take(taken);
            }
        }
    }
}
