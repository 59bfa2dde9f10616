using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Documents.Tables;

/// <summary>How wide the columns of a table are on the page, and how small its print must be for no number to be broken.</summary>
/// <param name="Widths">In points; together the width of the text.</param>
/// <param name="Print">In points.</param>
internal sealed record TableMeasures(ImmutableArray<double> Widths, double Print)
{
    /// <summary>The blank at the left and right of a cell's text, in points.</summary>
    public const double Padding = 3;

    private const double Step = 0.5;

    /// <summary>A long text wraps; it asks for no more room than this, in em.</summary>
    private const double WidestWish = 16;

    public static TableMeasures Of(TableBlock table, double width, PaperStyle paper)
    {
        var usual = (double)paper.Table.Size;
        var relative = table.Widths.IsEmpty ? Wishes(table, paper.Table) : table.Widths;
        var widths = relative.Select(w => w * width / relative.Sum()).ToImmutableArray();
        var print = usual;
        while (print > (double)paper.SmallestPrint && !Fits(table, widths, paper.Table, print))
        {
            print -= Step;
        }

        return new TableMeasures(widths, print);
    }

    /// <summary>The height that a row needs, in points: the largest of its cells that begin and end in it.</summary>
    public double HeightOf(ImmutableArray<PlacedTableCell> row, PaperStyle paper) => row
        .Where(c => c.Cell.RowSpan == 1)
        .Select(c => RowHeight.Needed(c.Cell.Text, new CellFont(paper.Table.Font, Print, c.Cell.Bold), WidthOf(c)))
        .DefaultIfEmpty(0).Max();

    private double WidthOf(PlacedTableCell cell) => Widths.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum() - 2 * Padding;

    private static bool Fits(TableBlock table, ImmutableArray<double> widths, TextFace face, double print) =>
        TableGrid.Of(table).SelectMany(r => r).All(c =>
            LongestWord(c.Cell.Text, face, c.Cell.Bold) * print <= widths.Skip(c.Column).Take(c.Cell.ColumnSpan).Sum() - 2 * Padding);

    /// <summary>What each column would like: its longest text up to a limit, never less than its longest number.</summary>
    private static ImmutableArray<double> Wishes(TableBlock table, TextFace face)
    {
        var wishes = Enumerable.Repeat(2.0, table.Columns).ToArray();
        foreach (var cell in TableGrid.Of(table).SelectMany(r => r).Where(c => c.Cell.ColumnSpan == 1))
        {
            // A heading may take two lines, so that it does not make its column wider than the numbers below it need.
            var text = cell.Cell.Text.Split('\n').Max(l => WidthOf(l, face, cell.Cell.Bold)) / (cell.Row < table.HeaderRows ? 2 : 1);
            wishes[cell.Column] = Math.Max(wishes[cell.Column], Math.Max(Math.Min(text, WidestWish), LongestWord(cell.Cell.Text, face, cell.Cell.Bold)) + 1);
        }

        return [.. wishes];
    }

    /// <summary>The widest piece that cannot be broken, in em: a number or a word. Words longer than any column are broken by every program.</summary>
    private static double LongestWord(string text, TextFace face, bool bold)
    {
        var (longest, at) = (0.0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] > '\u2E80' || char.IsWhiteSpace(text[i]))
            {
                longest = Math.Max(longest, i - at > 24 ? 0 : WidthOf(text[at..i], face, bold));
                at = i + 1;
            }
        }

        return Math.Max(longest, text.Length > 0 ? 1 : 0);
    }

    private static double WidthOf(string text, TextFace face, bool bold) =>
        text.EnumerateRunes().Sum(r => GlyphWidths.Em(r, new CellFont(face.Font, (double)face.Size, bold)));
}
