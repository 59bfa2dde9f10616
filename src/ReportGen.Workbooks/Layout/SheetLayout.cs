using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Layout;

/// <summary>
/// A drawn sheet, compiled once per run: its cells with their markers for whoever reads by it, and ready pieces of its own XML for whoever
/// writes by it. Nothing of finance.
/// </summary>
public sealed class SheetLayout
{
    private readonly Lazy<IReadOnlyList<ZipPart>> _packed;

    internal SheetLayout(LayoutParts parts, ImmutableArray<LayoutRow> rows, ImmutableArray<LayoutCell> cells, IReadOnlyList<LayoutFault> faults)
    {
        Parts = parts;
        Widths = new TextWidths(parts.ColumnWidths, parts.Styles.Sheet.Standard);
        _packed = new Lazy<IReadOnlyList<ZipPart>>(parts.PackShared);
        WorkbookParts = new WorkbookPart(parts.Workbook.Part, parts.Workbook.Xml);
        Rows = rows;
        Cells = cells;
        LastColumn = cells.Select(c => c.Area.LastColumn).DefaultIfEmpty(0).Max();
        RowsOfBlocks = cells.SelectMany(c => c.Template.Markers.Where(m => m.Key.Length == 0), (c, m) => (m.Block, c.Address.Row))
            .GroupBy(m => m.Block, m => m.Row).ToDictionary(b => b.Key, b => (b.Min(), b.Max()));
        Faults = faults;
    }

    /// <summary>The name on the sheet's tab.</summary>
    public string SheetName => Parts.SheetName;

    /// <summary>The drawn cells row by row, merged areas as one; blank ones too.</summary>
    public ImmutableArray<LayoutCell> Cells { get; }

    /// <summary>What cannot be used, in the order of the cells; empty for a sound layout.</summary>
    public IReadOnlyList<LayoutFault> Faults { get; }

    /// <summary>The first and the last drawn row of the markers of each block; the block without a name has the single values.</summary>
    public IReadOnlyDictionary<string, (int First, int Last)> RowsOfBlocks { get; }

    /// <summary>The last column that something is drawn in.</summary>
    internal int LastColumn { get; }

    internal LayoutParts Parts { get; }

    /// <summary>The room that texts have.</summary>
    internal TextWidths Widths { get; }

    /// <summary>The parts that every form shares, packed when the first form is written.</summary>
    internal IReadOnlyList<ZipPart> Packed => _packed.Value;

    /// <summary>The workbook part, whose names follow the rows.</summary>
    internal WorkbookPart WorkbookParts { get; }

    /// <summary>Rows 1 to the last, none left out.</summary>
    internal ImmutableArray<LayoutRow> Rows { get; }

    /// <summary>Reads and compiles a drawing: the first sheet of a workbook of ours.</summary>
    /// <param name="file">The bytes of form.xlsx.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no workbook.</exception>
    public static SheetLayout Compile(ReadOnlyMemory<byte> file)
    {
        try
        {
            return LayoutCompiler.Compile(file);
        }
        catch (Exception broken) when (broken is FormatException || PackageReader.IsDamage(broken))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "layout", broken);
        }
    }

    /// <summary>The style of a cell, as far as it matters to the text in it.</summary>
    public CellStyle StyleOf(LayoutCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Parts.Styles.Sheet[cell.Style];
    }

    /// <summary>True where a text is shown whole without wrapping: a number that is not shows as ####.</summary>
    internal bool FitsOnOneLine(string text, int style, int firstColumn, int lastColumn) => Widths.FitsOnOneLine(text, Parts.Styles.Sheet[style], firstColumn, lastColumn);

    /// <summary>The width in points that a text has in an area of these columns.</summary>
    internal double WidthOf(int firstColumn, int lastColumn) => Widths.Of(firstColumn, lastColumn);
}

/// <summary>One drawn row.</summary>
/// <param name="Number">Its number in the drawing, from 1.</param>
/// <param name="Height">Its drawn height in points: the least that it may have when written.</param>
/// <param name="Hidden">True where the row is hidden.</param>
/// <param name="Cells">All its cells with a style, those inside merged areas too, because they carry the borders.</param>
internal sealed record LayoutRow(int Number, double Height, bool Hidden, ImmutableArray<LayoutRowCell> Cells);

/// <summary>One cell of a drawn row with the pieces of XML that are the same whenever it is written.</summary>
internal sealed class LayoutRowCell(int column, int style)
{
    public int Column { get; } = column;

    public int Style { get; } = style;

    /// <summary>Up to the row number: <c>&lt;c r="K</c>.</summary>
    public byte[] Start { get; } = Encoding.UTF8.GetBytes("<c r=\"" + CellAddress.ColumnName(column));

    /// <summary>From the row number to the text, for a cell with words.</summary>
    public byte[] Text { get; } = Encoding.UTF8.GetBytes(TextOf(style));

    /// <summary>From the row number on, for a cell without content.</summary>
    public byte[] Blank { get; } = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\" s=\"{style}\"/>"));

    /// <summary>What stands before the text of a cell with words, in a style.</summary>
    public static string TextOf(int style) => string.Create(CultureInfo.InvariantCulture, $"\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
}
