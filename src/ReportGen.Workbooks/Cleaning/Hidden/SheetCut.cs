using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>The rows and columns that leave a sheet, and where the others come to stand: they move up and to the left, as in an office program.</summary>
/// <param name="rows">The rows that go.</param>
/// <param name="columns">The columns that go.</param>
internal sealed class SheetCut(IReadOnlySet<int> rows, IReadOnlySet<int> columns)
{
    private readonly int[] _rows = [.. rows.Order()];
    private readonly int[] _columns = [.. columns.Order()];

    public bool IsEmpty => _rows.Length == 0 && _columns.Length == 0;

    public bool Drops(CellAddress cell) => rows.Contains(cell.Row) || columns.Contains(cell.Column);

    public bool DropsRow(int row) => rows.Contains(row);

    /// <summary>True where a range reaches a row or column that goes, or one behind it: what refers to it would have to be rewritten.</summary>
    public bool Touches(CellRange range) => (_rows.Length > 0 && range.LastRow >= _rows[0]) || (_columns.Length > 0 && range.LastColumn >= _columns[0]);

    /// <summary>True where a range loses some of its cells and keeps others.</summary>
    public bool Cuts(CellRange range) => Moved(range) is { } left && (left.Rows != range.Rows || left.Columns != range.Columns);

    public CellAddress Moved(CellAddress cell) => new(cell.Row - Before(_rows, cell.Row), cell.Column - Before(_columns, cell.Column));

    /// <summary>What is left of a range; null where nothing is.</summary>
    public CellRange? Moved(CellRange range) =>
        Span(_rows, range.FirstRow, range.LastRow) is var (top, bottom) && Span(_columns, range.FirstColumn, range.LastColumn) is var (left, right) ? new CellRange(top, left, bottom, right) : null;

    /// <summary>What is left of a stretch of columns.</summary>
    public (int First, int Last)? MovedColumns(int first, int last) => Span(_columns, first, last);

    private static (int First, int Last)? Span(int[] gone, int first, int last)
    {
        var before = Before(gone, first);
        var left = last - first + 1 - (Before(gone, last + 1) - before);
        return left > 0 ? (first - before, first - before + left - 1) : null;
    }

    private static int Before(int[] gone, int number) => Array.BinarySearch(gone, number) is var at && at < 0 ? ~at : at;
}
