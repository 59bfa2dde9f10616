using ReportGen.Workbooks.Grid;

namespace ReportGen.App.Differences;

/// <summary>
/// Where the rows of a form have gone: a finding in a row that was moved by an inserted one stands at another cell and is still the same. What lies
/// below the last row has gone as far as that.
/// </summary>
internal sealed class MovedRows
{
    private readonly SortedList<int, int> _rows = [];

    public MovedRows(RecordedForm? before, RecordedForm? after)
    {
        foreach (var (old, @new, _) in RowChanges.Paired(before, after))
        {
            if (old is not null && @new is not null && RowOf(old.Cell) is { } was && RowOf(@new.Cell) is { } @is) _rows[was] = @is;
        }
    }

    /// <summary>The cell at which something stands now that stood in a cell of the old form.</summary>
    public string Of(string cell)
    {
        if (_rows.Count == 0 || !CellAddress.TryParse(cell, out var address)) return cell;

        var last = _rows.Keys[^1];
        var row = _rows.TryGetValue(address.Row, out var moved) ? moved : address.Row > last ? address.Row + _rows[last] - last : address.Row;
        return (address with { Row = row }).ToString();
    }

    private static int? RowOf(string cell) => CellAddress.TryParse(cell, out var address) ? address.Row : null;
}
