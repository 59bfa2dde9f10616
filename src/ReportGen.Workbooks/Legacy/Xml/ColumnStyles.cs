using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Xml;

/// <summary>The styles that columns of an XML Spreadsheet have for all their cells. Columns stand in their order; one that goes back is not looked at.</summary>
internal sealed class ColumnStyles
{
    private readonly Dictionary<int, string> _styles = [];
    private int _last;

    public void Add(int first, int last, string style)
    {
        for (var column = Math.Max(first, _last + 1); column <= Math.Min(last, CellAddress.MaxColumn); column++)
        {
            _styles[column] = style;
            _last = column;
        }
    }

    /// <summary>The style of a column; null for none.</summary>
    public string? Of(int column) => _styles.GetValueOrDefault(column);
}
