using System.Collections.Immutable;
using ReportGen.Workbooks.Authoring;

namespace ReportGen.Rendering.Disclosures;

/// <summary>A part of a wide grid that goes on one page: some of its columns, each part with the labels of the rows.</summary>
/// <param name="Cells">The cells, moved together.</param>
/// <param name="Widths">The widths of the columns.</param>
internal sealed record ColumnSelection(ImmutableArray<AuthoredCell> Cells, ImmutableArray<double> Widths)
{
    /// <summary>As many columns as an A4 page across takes with amounts that can be read.</summary>
    public const int MostOnPage = 16;

    /// <summary>The parts of a grid; a grid without amounts keeps its first columns, so that it is seen what it is.</summary>
    /// <param name="grid">The cells.</param>
    /// <param name="widths">The widths of all columns.</param>
    /// <param name="headerRows">How many of its first rows are headings.</param>
    public static ImmutableArray<ColumnSelection> Of(IReadOnlyList<AuthoredCell> grid, IReadOnlyList<double> widths, int headerRows)
    {
        var body = grid.Where(c => c.Area.FirstRow >= grid.Min(g => g.Area.FirstRow) + headerRows).ToLookup(c => c.Area.FirstColumn);
        var labels = Enumerable.Range(1, widths.Count).TakeWhile(column => body[column].All(c => c.Look is CellLook.Label or CellLook.Heading)).ToList();
        var amounts = Enumerable.Range(labels.Count + 1, widths.Count - labels.Count).ToList();
        var filled = amounts.Where(column => body[column].Any(c => c.Text.Length > 0)).ToList();
        var shown = filled.Count > 0 ? filled : amounts.Take(MostOnPage - labels.Count);
        return [.. shown.Chunk(MostOnPage - labels.Count).Select(columns => Part(grid, widths, [.. labels, .. columns]))];
    }

    private static ColumnSelection Part(IReadOnlyList<AuthoredCell> grid, IReadOnlyList<double> widths, List<int> columns) => new(
        [
            .. from cell in grid
               let kept = columns.Where(c => c >= cell.Area.FirstColumn && c <= cell.Area.LastColumn).ToList()
               where kept.Count > 0
               let first = columns.IndexOf(kept[0]) + 1
               select cell with { Area = cell.Area with { FirstColumn = first, LastColumn = first + kept.Count - 1 } },
        ],
        [.. columns.Select(c => widths[c - 1])]);
}
