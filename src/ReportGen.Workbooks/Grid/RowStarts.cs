namespace ReportGen.Workbooks.Grid;

/// <summary>Where the items of each row stand in a list that is sorted by rows. Of rows without any nothing is kept: a sheet has a million.</summary>
internal sealed class RowStarts
{
    private readonly int[] _rows;

    /// <summary>Where the items of each of these rows begin; one more at the end.</summary>
    private readonly int[] _starts;

    private RowStarts(int[] rows, int[] starts) => (_rows, _starts) = (rows, starts);

    public static RowStarts Of<T>(ReadOnlySpan<T> items, Func<T, int> rowOf)
    {
        var (count, last) = (0, 0);
        foreach (var item in items)
        {
            if (rowOf(item) is var row && row == last) continue;
            (count, last) = (count + 1, row);
        }

        var (rows, starts) = (new int[count], new int[count + 1]);
        (count, last) = (0, 0);
        for (var i = 0; i < items.Length; i++)
        {
            if (rowOf(items[i]) is var row && row == last) continue;
            (rows[count], starts[count++], last) = (row, i, row);
        }

        starts[count] = items.Length;
        return new RowStarts(rows, starts);
    }

    /// <summary>Where the items of a row begin and end; twice the same for a row without any.</summary>
    public (int Start, int End) Of(int row) => IndexOf(row) is >= 0 and var at ? (_starts[at], _starts[at + 1]) : default;

    /// <summary>Mostly no row between the first and the last is without items, and then its place is known.</summary>
    private int IndexOf(int row)
    {
        if (_rows.Length == 0) return -1;
        var expected = row - _rows[0];
        return expected >= 0 && expected < _rows.Length && _rows[expected] == row ? expected : Array.BinarySearch(_rows, row);
    }
}
