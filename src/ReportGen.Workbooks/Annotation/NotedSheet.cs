using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Annotation;

/// <summary>What must be known of a sheet before its cells can be coloured: which of them are there, and in which style each cell is.</summary>
internal sealed class NotedSheet
{
    private readonly Dictionary<CellAddress, int> _styles = [];
    private readonly Dictionary<int, int> _rowStyles = [];
    private readonly List<(int First, int Last, int Style)> _columnStyles = [];
    private readonly List<(int First, int Last, double Width)> _widths = [];
    private readonly Dictionary<int, double> _heights = [];
    private readonly HashSet<int> _rows = [];
    private double _usualWidth = 9;
    private double _usualHeight = 14.25;

    private NotedSheet()
    {
    }

    /// <summary>The id that leads to the sheet's old drawings, which hold the boxes of comments; empty where it has none.</summary>
    public string LegacyDrawing { get; private set; } = "";

    /// <summary>True where the sheet is one of those shown when the workbook is opened.</summary>
    public bool IsShown { get; private set; }

    public bool HasRow(int row) => _rows.Contains(row);

    public bool HasCell(CellAddress cell) => _styles.ContainsKey(cell);

    /// <summary>The style that a cell has, or that it would get from its row or column.</summary>
    public int StyleOf(CellAddress cell) => _styles.TryGetValue(cell, out var own) ? own
        : _rowStyles.TryGetValue(cell.Row, out var row) ? row
        : _columnStyles.Where(c => c.First <= cell.Column && cell.Column <= c.Last).Select(c => c.Style).FirstOrDefault();

    /// <summary>The width of a column in points, near enough to place a box; 0 where it is hidden.</summary>
    public double WidthOf(int column) =>
        ColumnWidth.Points(_widths.Where(w => w.First <= column && column <= w.Last).Select(w => (double?)w.Width).FirstOrDefault() ?? _usualWidth, CellFont.Usual);

    /// <summary>The height of a row in points; 0 where it is hidden. Rows whose height the program works out when it opens the file count as usual ones.</summary>
    public double HeightOf(int row) => _heights.TryGetValue(row, out var height) ? height : _usualHeight;

    public static NotedSheet Scan(PackageReader package, string part, IReadOnlyList<NoteTarget> targets)
    {
        var sheet = new NotedSheet();
        var wanted = targets.Select(t => t.Cell).ToHashSet();
        var wantedRows = wanted.Select(c => c.Row).ToHashSet();
        var position = new SheetPosition();
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                sheet.Look(xml, position, wanted, wantedRows);
            }
        }

        return sheet;
    }

    private void Look(XmlReader xml, SheetPosition position, HashSet<CellAddress> wanted, HashSet<int> wantedRows)
    {
        switch (xml.LocalName)
        {
            case "row" when xml.Depth == 2:
                LookAtRow(xml, position.Row(xml), wantedRows);
                break;
            case "c" when xml.Depth == 3 && wanted.Contains(position.Cell(xml)):
                _styles.TryAdd(position.Current, Number(xml, "s"));
                break;
            case "col" when _widths.Count < CellAddress.MaxColumn:
                LookAtColumns(xml);
                break;
            case "sheetFormatPr":
                _usualWidth = Measure(xml, "defaultColWidth") ?? _usualWidth;
                _usualHeight = Measure(xml, "defaultRowHeight") ?? _usualHeight;
                break;
            case "sheetView" when xml.GetAttribute("tabSelected") is "1" or "true":
                IsShown = true;
                break;
            case "legacyDrawing":
                LegacyDrawing = XmlSteps.RelationshipId(xml);
                break;
        }
    }

    private void LookAtRow(XmlReader xml, int row, HashSet<int> wanted)
    {
        if ((xml.GetAttribute("hidden") is "1" or "true" ? 0 : Measure(xml, "ht")) is { } height)
        {
            _heights.TryAdd(row, height);
        }

        if (wanted.Contains(row))
        {
            _rows.Add(row);
            if (xml.GetAttribute("customFormat") is "1" or "true")
            {
                _rowStyles.TryAdd(row, Number(xml, "s"));
            }
        }
    }

    private void LookAtColumns(XmlReader xml)
    {
        var (first, last) = (Number(xml, "min"), Number(xml, "max"));
        if ((xml.GetAttribute("hidden") is "1" or "true" ? 0 : Measure(xml, "width")) is { } width)
        {
            _widths.Add((first, last, width));
        }

        if (xml.GetAttribute("style") is not null)
        {
            _columnStyles.Add((first, last, Number(xml, "style")));
        }
    }

    private static double? Measure(XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1000 ? value : null;

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
