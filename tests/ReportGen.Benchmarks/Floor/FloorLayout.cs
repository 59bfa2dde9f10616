using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Benchmarks.Floor;

/// <summary>The drawing in ready pieces, made once and not measured: bytes before, between and behind the values.</summary>
internal sealed class FloorLayout
{
    public const int Columns = 11;

    /// <summary>The one row that repeats; what is drawn above it stands where it is drawn.</summary>
    public const int Repeated = 14;

    private FloorLayout(SheetLayout layout)
    {
        SheetPart = layout.Parts.SheetPart;
        Packed = [.. layout.Packed, ZipPart.Pack(layout.Parts.Workbook.Part, LayoutPackage.Bytes(layout.Parts.Workbook.Xml), CompressionLevel.Optimal)];
        Head = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + layout.Parts.Head + "<sheetData>");
        Tail = Encoding.UTF8.GetBytes(string.Concat(layout.Parts.Tail.Where(e => e.Name is not (TailPiece.Merges or TailPiece.Links)).Select(e => TailPiece.TextOf(e.Drawn))) + "</worksheet>");
        Merges = [.. layout.Parts.Merges];
        var cells = layout.Cells.ToDictionary(c => c.Address);
        Rows = [.. layout.Rows.Select(r => new FloorRow(r, cells, layout.Parts.Styles.Sheet))];
    }

    public string SheetPart { get; }

    /// <summary>All parts but the sheet; the workbook part with the print area as it is drawn, because moving it costs nothing worth measuring.</summary>
    public ZipPart[] Packed { get; }

    public byte[] Head { get; }

    public byte[] Tail { get; }

    public CellRange[] Merges { get; }

    public FloorRow[] Rows { get; }

    public static FloorLayout Of(byte[] drawing) => new(SheetLayout.Compile(drawing));
}

/// <summary>A drawn row.</summary>
internal sealed class FloorRow
{
    public FloorRow(LayoutRow row, Dictionary<CellAddress, LayoutCell> cells, LayoutStyles styles)
    {
        Attributes = Utf8($"\" ht=\"{row.Height}\" customHeight=\"1\">");
        Cells = [.. row.Cells.Select(c => new FloorPlace(c, cells.GetValueOrDefault(new CellAddress(row.Number, c.Column)), styles))];
    }

    public byte[] Attributes { get; }

    public FloorPlace[] Cells { get; }

    internal static byte[] Utf8(FormattableString text) => Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A drawn cell: blank, with a printed text, or with a value.</summary>
internal sealed class FloorPlace
{
    /// <summary>得分, which is always shown with two decimals.</summary>
    private const int ScoreColumn = 10;

    public FloorPlace(LayoutRowCell cell, LayoutCell? drawn, LayoutStyles styles)
    {
        Column = cell.Column;
        HasValue = drawn?.Template.Markers.Any() == true;
        Start = FloorRow.Utf8($"<c r=\"{CellAddress.ColumnName(cell.Column)}");
        Blank = FloorRow.Utf8($"\" s=\"{cell.Style}\"/>");
        Number = FloorRow.Utf8($"\" s=\"{(Column == ScoreColumn ? styles.StyleShowing(1, "1.00", cell.Style) : cell.Style)}\"><v>");
        Text = FloorRow.Utf8($"\" s=\"{cell.Style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Label = drawn?.Template.IsLabel == true ? FloorRow.Utf8($"{new XText(drawn.Template.Prefix)}") : [];
    }

    public int Column { get; }

    public bool HasValue { get; }

    public byte[] Start { get; }

    public byte[] Blank { get; }

    public byte[] Number { get; }

    public byte[] Text { get; }

    public byte[] Label { get; }
}
