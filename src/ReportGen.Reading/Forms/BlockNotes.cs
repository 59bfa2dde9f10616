using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>
/// The words below an indicator block, where the form prints no label there: a note is told by its shape, a line over several columns, or by 注. A level
/// label may have the same shape, so nothing is a note that has rows with points below it.
/// </summary>
/// <param name="sheet">The filled sheet.</param>
/// <param name="search">Its cells.</param>
/// <param name="columns">The block's columns.</param>
/// <param name="last">The last row that may belong to the block.</param>
internal sealed class BlockNotes(GridSheet sheet, CellSearch search, ImmutableArray<BlockColumn> columns, int last)
{
    // 分值 and 得分 go to 100, some forms to 1,000; a phone number or a date below the form is no points.
    private const decimal MostPoints = 1_000;

    private int? _lastWithPoints;

    /// <summary>What a row is.</summary>
    public NoteKind At(int row)
    {
        if (Only(row) is not { } only) return NoteKind.None;

        var begins = RowKinds.BeginsNote(only.Text);
        return !begins && !IsWide(only) ? NoteKind.None
            : row > LastWithPoints(row) ? NoteKind.BelowBlock
            : begins ? NoteKind.BetweenRows : NoteKind.None;
    }

    /// <summary>The one cell of a row that says something; null where there are more, or none.</summary>
    private GridCell? Only(int row)
    {
        GridCell? only = null;
        foreach (var cell in search.Cells.RowOf(row))
        {
            if (PlainText.IsBlank(cell.Text)) continue;
            if (only is not null) return null;

            only = cell;
        }

        return only;
    }

    private bool IsWide(GridCell cell) =>
        sheet.AreaOf(cell.Address) is { Columns: > 1 } area && columns.Count(c => c.First <= area.LastColumn && c.Last >= area.FirstColumn) > 2;

    private int LastWithPoints(int from)
    {
        if (_lastWithPoints is { } known) return known;

        var row = last;
        while (row > from && !HasPoints(row)) row--;
        _lastWithPoints = row > from ? row : 0;
        return _lastWithPoints.Value;
    }

    private bool HasPoints(int row)
    {
        foreach (var column in columns)
        {
            if (column.Term is IndicatorColumn.Weight or IndicatorColumn.Score && search.Cells.FirstIn(row, column.First, column.Last)?.Number is >= 0 and <= MostPoints) return true;
        }

        return false;
    }
}

/// <summary>Whether a row of a block is a note.</summary>
internal enum NoteKind
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>A remark that somebody put between the rows.</summary>
    BetweenRows,

    /// <summary>The block has ended before it.</summary>
    BelowBlock,
}
