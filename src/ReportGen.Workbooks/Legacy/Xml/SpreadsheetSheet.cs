using System.Globalization;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Legacy.Xml;

/// <summary>Reads the sheets of an XML Spreadsheet. Rows and cells say where they stand only after a gap.</summary>
internal sealed class SpreadsheetSheet(GridBuilder grid, SpreadsheetFormats formats, ReadLimits limits)
{
    private readonly StringBuilder _text = new();
    private int _row;
    private int _column;
    private int _columns;
    private string? _rowStyle;
    private string? _tableStyle;
    private ColumnStyles _columnStyles = new();

    public bool Date1904 { get; set; }

    /// <summary>Reads the sheet on whose element the reader stands; the reader then stands on its end.</summary>
    public void Read(XmlReader xml)
    {
        var name = Attribute(xml, "Name") ?? "";
        var hidden = false;
        (_row, _column, _columns, _tableStyle, _columnStyles) = (0, 0, 0, null, new ColumnStyles());
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.NextInside(depth, limits))
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    hidden |= Take(xml);
                }
            }
        }

        grid.EndSheet(name, hidden);
    }

    /// <returns>True where the element says that the sheet is not seen.</returns>
    private bool Take(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Table":
                _tableStyle = Attribute(xml, "StyleID");
                break;
            case "Column":
                TakeColumn(xml);
                break;
            case "Row":
                TakeRow(xml);
                break;
            case "Cell":
                TakeCell(xml);
                break;
            case "Visible":
                xml.AppendText(_text.Clear(), limits);
                return _text.ToString() is "SheetHidden" or "SheetVeryHidden";
        }

        return false;
    }

    private void TakeColumn(XmlReader xml)
    {
        var first = Number(xml, "Index") ?? _columns + 1;
        _columns = first + (Number(xml, "Span") ?? 0);
        if (Attribute(xml, "StyleID") is { } style)
        {
            _columnStyles.Add(first, _columns, style);
        }

        if (Attribute(xml, "Hidden") == "1")
        {
            grid.HideColumns(first, _columns);
        }
    }

    private void TakeRow(XmlReader xml)
    {
        _row = Number(xml, "Index") ?? _row + 1;
        (_column, _rowStyle) = (0, Attribute(xml, "StyleID"));
        if (Attribute(xml, "Hidden") == "1")
        {
            grid.HideRow(_row);
        }

        // The row is there so many times more, without cells.
        _row += xml.IsEmptyElement ? Number(xml, "Span") ?? 0 : 0;
    }

    private void TakeCell(XmlReader xml)
    {
        _column = Number(xml, "Index") ?? _column + 1;
        var address = new CellAddress(_row, _column);
        var (right, down) = (Number(xml, "MergeAcross") ?? 0, Number(xml, "MergeDown") ?? 0);
        if (right > 0 || down > 0)
        {
            grid.Merge(new CellRange(_row, _column, Math.Min(_row + down, CellAddress.MaxRow), Math.Min(_column + right, CellAddress.MaxColumn)));
        }

        var format = formats.Of(Attribute(xml, "StyleID") ?? _rowStyle ?? _columnStyles.Of(_column) ?? _tableStyle ?? SpreadsheetFormats.Default);
        _column += right;
        var isFormula = Attribute(xml, "Formula") is not null;
        if (ReadData(xml) is { } type)
        {
            grid.Add(CellOf(address, type, CellText.Lines(_text.ToString()), format));
        }
        else if (isFormula)
        {
            grid.Add(new GridCell(address, "", null) { IsUncalculated = true });
        }
    }

    /// <summary>The kind of the cell's value, which is then in <see cref="_text"/>; null without one. A comment has data of its own, which is not the cell's.</summary>
    private string? ReadData(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return null;
        }

        string? type = null;
        var depth = xml.Depth;
        while (xml.NextInside(depth, limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Data" } && xml.Depth == depth + 1)
            {
                type = Attribute(xml, "Type") ?? "String";
                xml.AppendText(_text.Clear(), limits);
            }
        }

        return type;
    }

    private GridCell CellOf(CellAddress address, string type, string text, string format) => type switch
    {
        "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => NumericCell.Of(address, number, format, Date1904),
        "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) => NumericCell.Of(address, SerialOf(date), format, Date1904),
        "Boolean" => new GridCell(address, text.Trim() == "1" ? "TRUE" : "FALSE", null),
        _ => null,
    } ?? new GridCell(address, text, null);

    private double SerialOf(DateTime date)
    {
        const int From1900To1904 = 1462;
        return date.ToOADate() - (Date1904 ? From1900To1904 : 0);
    }

    private static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, XmlSpreadsheet.Namespace);

    /// <summary>A number that an attribute holds; one that cannot be is damage, for the values behind it would stand elsewhere.</summary>
    private static int? Number(XmlReader xml, string name) => Attribute(xml, name) is not { } written ? null
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= CellAddress.MaxRow ? number
        : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"{name} {written}");
}
