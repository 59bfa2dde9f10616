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

    /// <summary>From line to line in em; the same in every program, whatever face it takes in place of ours.</summary>
    public const double Pitch = 1.3;

    /// <summary>What lies above and below the lines of a row: blank and rule, in points.</summary>
    private const double RowPadding = 1.5;

    private const double Step = 0.5;

    /// <summary>A long text wraps; it asks for no more room than this, in em.</summary>
    private const double WidestWish = 16;

    /// <param name="parts">A table, with the lower parts that continue it: their columns stay in line.</param>
    /// <param name="width">The width of the text in points.</param>
    /// <param name="paper">How it looks.</param>
    /// <param name="largest">The print to begin with where it is smaller than the usual one, in points.</param>
    public static TableMeasures Of(IReadOnlyList<TableBlock> parts, double width, PaperStyle paper, double largest = double.MaxValue)
    {
        var cells = parts.SelectMany(p => TableGrid.Of(p).SelectMany((row, i) => row.Where(c => c.Row == i)))
            .Select(c => (Cell: c, Word: LongestWord(c.Cell.Text, paper.Table, c.Cell.Bold))).ToList();
        var relative = parts[0].Widths.IsEmpty ? Wishes(parts[0], paper.Table) : parts[0].Widths;
        for (var print = Math.Min(largest, (double)(parts[0].IsForm ? paper.FormPrint : paper.Table.Size)); ; print -= Step)
        {
            var measures = new TableMeasures(Widened(relative, width, LeastWidths(cells, relative.Length, print)), print);
            if (print <= (double)paper.SmallestPrint || cells.TrueForAll(c => c.Word * print <= measures.WidthOf(c.Cell))) return measures;
        }
    }

    /// <summary>The height that the lines of a cell need, in points.</summary>
    public double HeightOf(PlacedTableCell cell, PaperStyle paper) =>
        LineBreaker.Count(cell.Cell.Text, new CellFont(paper.Table.Font, Print, cell.Cell.Bold), WidthOf(cell)) * Print * Pitch + RowPadding;

    private double WidthOf(PlacedTableCell cell) => Widths.Skip(cell.Column).Take(cell.Cell.ColumnSpan).Sum() - 2 * Padding;

    /// <summary>The columns as drawn, except that one too narrow for its longest number takes what it needs from those that have more than they need.</summary>
    private static ImmutableArray<double> Widened(ImmutableArray<double> relative, double width, double[] least)
    {
        var drawn = relative.Select(w => w * width / relative.Sum()).ToImmutableArray();
        var missing = drawn.Select((w, i) => Math.Max(0, least[i] - w)).Sum();
        var spare = drawn.Select((w, i) => Math.Max(0, w - least[i])).Sum();
        return missing == 0 || missing > spare ? drawn : [.. drawn.Select((w, i) => w < least[i] ? least[i] : w - (w - least[i]) * missing / spare)];
    }

    /// <summary>What each column needs for its longest number.</summary>
    private static double[] LeastWidths(List<(PlacedTableCell Cell, double Word)> cells, int columns, double print)
    {
        var least = new double[columns];
        foreach (var (cell, word) in cells.Where(c => c.Cell.Cell.ColumnSpan == 1))
        {
            least[cell.Column] = Math.Max(least[cell.Column], word * print + 2 * Padding);
        }

        return least;
    }

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
