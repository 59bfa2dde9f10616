using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>How a sheet is drawn, noted while its cells are read: heights, widths, styles, merged areas and formulas, which only an audit asks for.</summary>
internal sealed class SheetShape
{
    private const double StandardHeight = 15;

    private readonly Dictionary<int, double> _heights = [];
    private readonly DrawnWidths _widths = new();
    private double _height = StandardHeight;

    /// <summary>Every cell that is drawn, blank ones too, with the number of its style.</summary>
    public List<(CellAddress Address, int Style)> Cells { get; } = [];

    public List<CellAddress> Formulas { get; } = [];

    /// <summary>All merged areas, those that overlap too.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>In characters, as stored; index 0 is column A.</summary>
    public IReadOnlyList<double> ColumnWidths => _widths.All;

    /// <summary>In points.</summary>
    public double HeightOf(CellRange area)
    {
        var height = 0.0;
        for (var row = area.FirstRow; row <= area.LastRow; row++)
        {
            height += _heights.GetValueOrDefault(row, _height);
        }

        return height;
    }

    public void NoteRow(MarkupReader xml, int row)
    {
        if (WrittenNumber.Number(xml["ht"u8]) is { } height)
        {
            _heights[row] = height;
        }
    }

    public void NoteColumn(MarkupReader xml) =>
        _widths.Add(xml.TextOf("min"u8), xml.TextOf("max"u8), SheetReader.IsTrue(xml["hidden"u8]), xml.TextOf("width"u8));

    public void NoteFormat(MarkupReader xml)
    {
        _height = WrittenNumber.Number(xml["defaultRowHeight"u8]) ?? StandardHeight;
        _widths.Standard = WrittenNumber.Number(xml["defaultColWidth"u8]) ?? _widths.Standard;
    }
}
