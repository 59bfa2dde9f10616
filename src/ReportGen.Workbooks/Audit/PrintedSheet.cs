using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Audit;

/// <summary>
/// A written workbook opened again, with all that decides whether its first sheet can be read on paper. Nothing that the writer computed is trusted; only
/// where its style part is the layout's own to the last byte, the styles need not be taken apart once more.
/// </summary>
public sealed class PrintedSheet
{
    private PrintedSheet(GridWorkbook workbook, SheetShape shape, LayoutStyles styles, List<CellRange> printAreas)
    {
        Workbook = workbook;
        Shape = shape;
        Styles = styles;
        PrintAreas = printAreas;
        Widths = new TextWidths(shape.ColumnWidths, styles.Standard);
    }

    /// <summary>The workbook as any reader sees it.</summary>
    public GridWorkbook Workbook { get; }

    internal GridSheet Sheet => Workbook.Sheets[0];

    internal SheetShape Shape { get; }

    internal LayoutStyles Styles { get; }

    internal TextWidths Widths { get; }

    /// <summary>The print areas of the first sheet; empty where it names none.</summary>
    internal List<CellRange> PrintAreas { get; }

    /// <param name="file">The bytes that were written.</param>
    /// <param name="drawn">The layout that they were written by; null where that is not known.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no workbook.</exception>
    public static PrintedSheet Read(ReadOnlyMemory<byte> file, SheetLayout? drawn = null)
    {
        try
        {
            using var package = PackageReader.Open(file, ReadLimits.Standard);
            return Read(package, drawn);
        }
        catch (Exception broken) when (broken is FormatException || PackageReader.IsDamage(broken))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "printed", broken);
        }
    }

    private static PrintedSheet Read(PackageReader package, SheetLayout? drawn)
    {
        var parts = WorkbookParts.Find(package);
        var (styles, formats) = StylesOf(package, parts, drawn?.Parts.Styles.Sheet);
        var shape = new SheetShape();
        var workbook = new GridWorkbook(WorkbookReader.ReadSheets(package, parts, formats, shape));
        return new PrintedSheet(workbook, shape, styles, PrintAreasOf(parts));
    }

    private static (LayoutStyles Styles, StyleSheet Formats) StylesOf(PackageReader package, WorkbookParts parts, LayoutStyles? known)
    {
        var part = parts.Styles ?? throw new UnreadableWorkbookException(UnreadableReason.Damaged, "styles");
        return known is not null && package.IsSame(part, known.WithTwins)
            ? (known.Written, known.WrittenFormats)
            : (LayoutStyles.Read(package.ReadPart(part)), StyleSheet.Read(package, part));
    }

    private static List<CellRange> PrintAreasOf(WorkbookParts parts) =>
    [
        .. parts.PrintAreas.SelectMany(a => a.Split(','))
            .Where(r => r.LastIndexOf('!') is > 0 and var end && Expansion.FormulaRanges.IsSheet(r[..end], parts.Sheets[0].Name))
            .Select(r => CellRange.TryParse(r.AsSpan(r.LastIndexOf('!') + 1), out var area) ? area : default)
            .Where(a => a != default),
    ];
}
