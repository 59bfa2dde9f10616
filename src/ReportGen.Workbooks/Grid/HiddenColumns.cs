namespace ReportGen.Workbooks.Grid;

/// <summary>
/// Gathers the columns of a sheet that nobody sees. A file may name the whole width two hundred thousand times: each range is one filling of a row of flags.
/// </summary>
internal sealed class HiddenColumns
{
    private static readonly HashSet<int> None = [];

    private bool[]? _hidden;

    /// <summary>The columns, counted from 1.</summary>
    public IReadOnlySet<int> All => _hidden is null ? None : Enumerable.Range(1, CellAddress.MaxColumn).Where(column => _hidden[column]).ToHashSet();

    /// <summary>Notes the columns from the first to the last; what lies beyond the sheet is left out.</summary>
    public void Add(int first, int last)
    {
        var end = Math.Min(last, CellAddress.MaxColumn);
        if (first < 1 || end < first) return;
        _hidden ??= new bool[CellAddress.MaxColumn + 1];
        _hidden.AsSpan(first, end - first + 1).Fill(true);
    }
}
