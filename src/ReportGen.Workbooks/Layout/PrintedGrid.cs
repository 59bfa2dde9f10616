using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Layout;

/// <summary>The first sheet of a workbook of ours as it is printed: texts, merged areas, widths, lines, print. From it the same form is put into a document.</summary>
/// <param name="Cells">Every cell that is not covered by another, row by row; blank ones too.</param>
/// <param name="Widths">The widths of the columns in points.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="RepeatedRows">The rows that are printed on every page, first and last; null for none.</param>
/// <param name="Landscape">True where the sheet is printed across.</param>
public sealed record PrintedGrid(ImmutableArray<PrintedCell> Cells, ImmutableArray<double> Widths, int Rows, (int First, int Last)? RepeatedRows, bool Landscape)
{
    /// <exception cref="UnreadableWorkbookException">The file is no workbook.</exception>
    public static PrintedGrid Read(ReadOnlyMemory<byte> file)
    {
        var texts = WorkbookReader.Read(file).Sheets[0];
        var layout = SheetLayout.Compile(file);
        var styles = layout.Rows.SelectMany(r => r.Cells.Select(c => (Address: new CellAddress(r.Number, c.Column), c.Style))).ToDictionary(c => c.Address, c => c.Style);
        var rows = Math.Max(texts.Cells.Length == 0 ? 1 : texts.Cells[^1].Address.Row, texts.Merges.Select(m => m.LastRow).DefaultIfEmpty(1).Max());
        var columns = Math.Max(texts.Cells.Select(c => c.Address.Column).DefaultIfEmpty(1).Max(), texts.Merges.Select(m => m.LastColumn).DefaultIfEmpty(1).Max());
        var cells = from row in Enumerable.Range(1, rows)
                    from column in Enumerable.Range(1, columns)
                    let address = new CellAddress(row, column)
                    where !texts.IsCovered(address)
                    select CellOf(texts, layout, styles, address);
        var normal = layout.Parts.Styles.Sheet.Standard;
        return new PrintedGrid([.. cells], [.. Enumerable.Range(1, columns).Select(c => ColumnWidth.Points(WidthOf(layout, c), normal))], rows, TitlesOf(layout), IsLandscape(layout));
    }

    private static PrintedCell CellOf(GridSheet texts, SheetLayout layout, Dictionary<CellAddress, int> styles, CellAddress address)
    {
        CellStyle Style(int row, int column) => layout.Parts.Styles.Sheet[styles.GetValueOrDefault(new CellAddress(row, column))];
        var area = texts.AreaOf(address);
        var style = Style(area.FirstRow, area.FirstColumn);

        // The lower and right line of a merged area belong to its last cell.
        var edges = (style.Edges & (CellEdges.Top | CellEdges.Left)) | (Style(area.LastRow, area.LastColumn).Edges & (CellEdges.Bottom | CellEdges.Right));
        return new PrintedCell(area, texts[address]?.Text ?? "", texts[address]?.Number, style with { Edges = edges });
    }

    private static double WidthOf(SheetLayout layout, int column) => column <= layout.Parts.ColumnWidths.Count ? layout.Parts.ColumnWidths[column - 1] : DrawnWidths.Usual;

    private static (int First, int Last)? TitlesOf(SheetLayout layout)
    {
        var name = layout.Parts.Workbook.Xml.Root!.Descendants().FirstOrDefault(e => e.Name.LocalName == "definedName" && (string?)e.Attribute("name") == "_xlnm.Print_Titles")?.Value;
        var rows = name?[(name.LastIndexOf('!') + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
        return rows?.Length == 2 && int.TryParse(rows[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(rows[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : null;
    }

    private static bool IsLandscape(SheetLayout layout) =>
        layout.Parts.Tail.Any(e => e.Name == "pageSetup" && (string?)e.Drawn.Attribute("orientation") == "landscape");
}

/// <summary>A printed cell, or a merged area that counts as one.</summary>
/// <param name="Area">The cells it covers.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Number">The stored number; null for a text.</param>
/// <param name="Style">How it is shown, with the lines round the whole area.</param>
public sealed record PrintedCell(CellRange Area, string Text, decimal? Number, CellStyle Style);
