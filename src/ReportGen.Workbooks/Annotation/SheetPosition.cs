using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Where in a sheet's rows a walk stands; rows and cells need not say it themselves, then each is the next one.</summary>
internal sealed class SheetPosition
{
    private int _row;
    private int _column;

    public CellAddress Current => new(_row, _column);

    /// <summary>The number of the row the reader stands on.</summary>
    public int Row(XmlReader xml)
    {
        _row = xml.GetAttribute("r") is not { } written ? _row + 1
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"row {written}");
        _column = 0;
        return _row;
    }

    /// <summary>The address of the cell the reader stands on.</summary>
    public CellAddress Cell(XmlReader xml)
    {
        var address = xml.GetAttribute("r") is not { Length: > 0 } written ? new CellAddress(Math.Max(_row, 1), _column + 1)
            : CellAddress.TryParse(written, out var read) ? read
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"cell {written}");
        (_row, _column) = (address.Row, address.Column);
        return address;
    }
}
