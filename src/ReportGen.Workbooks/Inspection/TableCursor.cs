namespace ReportGen.Workbooks.Inspection;

/// <summary>
/// Follows the tables of a document or page row by row and tells in which column a cell stands: wide cells and cells that reach down over several rows
/// push their neighbours to the right. Tables may lie within tables.
/// </summary>
internal sealed class TableCursor
{
    private readonly Stack<OpenTable> _open = [];
    private int _tables;

    public bool IsInside => _open.Count > 0;

    /// <summary>The cell that is open; null outside of cells.</summary>
    public TableSpot? Here => _open.TryPeek(out var table) && table is { Row: > 0, Column: > 0 } ? new TableSpot(table.Number, table.Row, table.Column) : null;

    public void BeginTable() => _open.Push(new OpenTable(++_tables));

    public void EndTable() => _open.TryPop(out _);

    public void BeginRow()
    {
        if (_open.TryPeek(out var table))
        {
            table.BeginRow();
        }
    }

    /// <param name="columns">How many columns it is wide.</param>
    /// <param name="rows">How many rows it is high.</param>
    public void BeginCell(int columns = 1, int rows = 1)
    {
        if (_open.TryPeek(out var table))
        {
            table.BeginCell(columns, rows);
        }
    }

    /// <summary>Columns that the open cell, or the margin in front of the first, takes beyond what was known when it began.</summary>
    public void Widen(int columns)
    {
        if (_open.TryPeek(out var table))
        {
            table.Next += Math.Max(0, columns);
        }
    }

    private sealed class OpenTable(int number)
    {
        // Below which row each column is free again.
        private readonly Dictionary<int, int> _taken = [];

        public int Number => number;

        public int Row { get; private set; }

        public int Column { get; private set; }

        public int Next { get; set; } = 1;

        public void BeginRow() => (Row, Column, Next) = (Row + 1, 0, 1);

        public void BeginCell(int columns, int rows)
        {
            while (_taken.GetValueOrDefault(Next) >= Row) Next++;
            Column = Next;
            Next += columns;
            for (var column = Column; rows > 1 && column < Next; column++)
            {
                _taken[column] = Row + rows - 1;
            }
        }
    }
}
