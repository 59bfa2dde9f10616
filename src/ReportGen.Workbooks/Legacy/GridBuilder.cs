using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy;

/// <summary>Puts a workbook together cell by cell, with the limits on every step; whoever reads a file need not count.</summary>
internal sealed class GridBuilder(ReadLimits limits)
{
    private readonly List<GridSheet> _sheets = [];
    private readonly MergeLimit _merged = new(limits);
    private List<GridCell> _cells = [];
    private List<CellRange> _merges = [];
    private HashSet<int> _hiddenRows = [];
    private HiddenColumns _hiddenColumns = new();
    private int _count;

    public void Add(GridCell cell)
    {
        if (cell.Address is { Row: < 1 or > CellAddress.MaxRow } or { Column: < 1 or > CellAddress.MaxColumn })
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "cell beyond the sheet");
        }

        if (cell.Text.Length > limits.TextLength)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), limits.TextLength);
        }

        _cells.Add(cell);
        if (++_count > limits.Cells)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), limits.Cells);
        }
    }

    public void Merge(CellRange merge) => _merges.Add(_merged.Add(merge));

    public void HideRow(int row) => _hiddenRows.Add(row);

    public void HideColumns(int first, int last) => _hiddenColumns.Add(first, last);

    /// <summary>Closes the sheet whose cells were added last.</summary>
    public void EndSheet(string name, bool hidden)
    {
        _sheets.Add(new GridSheet(name, _cells, _merges) { Hidden = hidden, HiddenRows = _hiddenRows, HiddenColumns = _hiddenColumns.All });
        (_cells, _merges, _hiddenRows, _hiddenColumns) = ([], [], [], new HiddenColumns());
        if (_sheets.Count > limits.Sheets)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Sheets), limits.Sheets);
        }
    }

    public GridWorkbook Build(WorkbookContent content) => new(_sheets) { Content = content };
}
