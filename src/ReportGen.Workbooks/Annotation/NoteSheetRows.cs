using System.Globalization;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Annotation;

/// <summary>The rows of a sheet of notes as they are written into either format: title, lines, colours, headings, notes.</summary>
internal static class NoteSheetRows
{
    /// <summary>How much larger the title is than the usual font, in points.</summary>
    public const int TitleLarger = 5;

    /// <param name="sheet">What to list.</param>
    /// <param name="normal">The workbook's usual font, in which widths are counted and texts are written.</param>
    /// <param name="known">The names of the sheets that links can lead to.</param>
    public static IReadOnlyList<NoteSheetRow> Of(NoteSheet sheet, CellFont normal, IReadOnlySet<string> known)
    {
        var last = sheet.Columns.Count;
        IEnumerable<List<NoteSheetCell>> rows =
        [
            [new(1, last, sheet.Title, ListStyle.Title)],
            .. sheet.Lines.Select(line => new List<NoteSheetCell> { new(1, last, line, ListStyle.Line) }),
            [.. sheet.Legend.Select((l, i) => new NoteSheetCell(EdgeAt(i, sheet) + 1, EdgeAt(i + 1, sheet), l.Text, ListStyle.Text) { Level = l.Level })],
            [.. sheet.Columns.Select((c, i) => new NoteSheetCell(i + 1, i + 1, c.Heading, ListStyle.Heading))],
            .. sheet.Rows.Select((row, i) => CellsOf(sheet, row, i + 1, known)),
        ];
        return [.. rows.Select(cells => new NoteSheetRow(cells.Select(c => HeightOf(c, sheet, normal)).DefaultIfEmpty(0).Max(), cells))];
    }

    /// <summary>The row of the headings, counted from 1.</summary>
    public static int HeadingOf(NoteSheet sheet) => sheet.Lines.Count + 3;

    /// <summary>How many columns lie before a piece of the legend; its pieces are about as wide as each other.</summary>
    private static int EdgeAt(int piece, NoteSheet sheet)
    {
        var wanted = sheet.Columns.Sum(c => c.Width) * piece / sheet.Legend.Count;
        return Enumerable.Range(0, sheet.Columns.Count + 1).MinBy(n => Math.Abs(sheet.Columns.Take(n).Sum(c => c.Width) - wanted));
    }

    private static List<NoteSheetCell> CellsOf(NoteSheet sheet, NoteRow row, int number, IReadOnlySet<string> known) =>
    [
        new(1, 1, number.ToString(CultureInfo.InvariantCulture), ListStyle.Text) { Number = number },
        .. sheet.Columns.Skip(1).Zip(row.Texts, (column, text) => (column, text)).Select((c, i) =>
        {
            var link = row.Link is { } to && to.Heading == c.column.Heading && known.Contains(to.Sheet) ? to : null;
            return new NoteSheetCell(i + 2, i + 2, c.text, link is null ? ListStyle.Text : ListStyle.Link) { Link = link, Level = c.column.IsColoured ? row.Level : null };
        }),
    ];

    private static double HeightOf(NoteSheetCell cell, NoteSheet sheet, CellFont normal)
    {
        var font = cell.Style == ListStyle.Title ? normal with { Size = normal.Size + TitleLarger, Bold = true } : normal with { Bold = cell.Style == ListStyle.Heading };
        var width = ColumnWidth.Usable(sheet.Columns.Skip(cell.Column - 1).Take(cell.LastColumn - cell.Column + 1).Select(c => c.Width), normal);
        return Math.Min(RowHeight.Most, RowHeight.Needed(cell.Text, font, width));
    }
}

/// <summary>One row.</summary>
/// <param name="Height">In points.</param>
/// <param name="Cells">From left to right.</param>
internal sealed record NoteSheetRow(double Height, IReadOnlyList<NoteSheetCell> Cells);

/// <summary>One cell, or a merged one.</summary>
internal sealed record NoteSheetCell(int Column, int LastColumn, string Text, ListStyle Style)
{
    /// <summary>The number that is stored instead of the text; null for a text.</summary>
    public int? Number { get; init; }

    public NoteLevel? Level { get; init; }

    public NoteLink? Link { get; init; }
}

/// <summary>What a cell in a sheet of notes is for.</summary>
internal enum ListStyle
{
    None,
    Title,
    Line,
    Heading,
    Text,
    Link,
}
