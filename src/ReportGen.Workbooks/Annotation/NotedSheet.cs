using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Annotation;

/// <summary>What must be known of a sheet before its cells can be coloured: which of them are there, and in which style each cell is.</summary>
internal sealed class NotedSheet
{
    private readonly Dictionary<CellAddress, int> _styles = [];
    private readonly Dictionary<int, int> _rowStyles = [];
    private readonly List<(int First, int Last, int Style)> _columnStyles = [];
    private readonly HashSet<int> _rows = [];

    private NotedSheet()
    {
    }

    /// <summary>The id that leads to the sheet's old drawings, which hold the boxes of comments; empty where it has none.</summary>
    public string LegacyDrawing { get; private set; } = "";

    public bool HasRow(int row) => _rows.Contains(row);

    public bool HasCell(CellAddress cell) => _styles.ContainsKey(cell);

    /// <summary>The style that a cell has, or that it would get from its row or column.</summary>
    public int StyleOf(CellAddress cell) => _styles.TryGetValue(cell, out var own) ? own
        : _rowStyles.TryGetValue(cell.Row, out var row) ? row
        : _columnStyles.Where(c => c.First <= cell.Column && cell.Column <= c.Last).Select(c => c.Style).FirstOrDefault();

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
            case "row" when xml.Depth == 2 && wantedRows.Contains(position.Row(xml)):
                _rows.Add(position.Current.Row);
                if (xml.GetAttribute("customFormat") is "1" or "true")
                {
                    _rowStyles.TryAdd(position.Current.Row, Number(xml, "s"));
                }

                break;
            case "c" when xml.Depth == 3 && wanted.Contains(position.Cell(xml)):
                _styles.TryAdd(position.Current, Number(xml, "s"));
                break;
            case "col" when _columnStyles.Count < CellAddress.MaxColumn && xml.GetAttribute("style") is not null:
                _columnStyles.Add((Number(xml, "min"), Number(xml, "max"), Number(xml, "style")));
                break;
            case "legacyDrawing":
                LegacyDrawing = XmlSteps.RelationshipId(xml);
                break;
        }
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
