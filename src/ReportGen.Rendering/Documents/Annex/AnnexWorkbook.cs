using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Composing;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Documents.Annex;

/// <summary>The tables of a document as one workbook, a sheet each, and its charts on a sheet of their own. The same tables give the same bytes.</summary>
public static class AnnexWorkbook
{
    /// <summary>The rows that a chart takes below its data.</summary>
    private const int ChartRows = 16;

    /// <summary>The columns that a chart is wide, and how wide each is in characters.</summary>
    private const int ChartColumns = 5;
    private const double ChartColumnWidth = 17;

    private const string ChartSheet = "图表";

    /// <param name="sheets">The tables with the names of their tabs.</param>
    /// <param name="charts">The charts, with their numbers beside them; no such sheet where there are none.</param>
    /// <param name="paper">Faces and sizes; <see cref="PaperStyle.Official"/> where null.</param>
    public static byte[] Write(IReadOnlyList<AnnexSheet> sheets, IReadOnlyList<Chart> charts, PaperStyle? paper = null)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(charts);
        paper ??= PaperStyle.Official;
        var tables = sheets.Select(s => AnnexTable.Of(s, paper));
        return ComposedWorkbook.Write([.. tables, .. charts.Count == 0 ? Array.Empty<ComposedSheet>() : [ChartsOf(charts, paper)]]);
    }

    private static ComposedSheet ChartsOf(IReadOnlyList<Chart> charts, PaperStyle paper)
    {
        var title = new ComposedStyle(paper.TableTitle.Font, (double)paper.TableTitle.Size) { Bold = paper.TableTitle.Bold };
        var cells = ImmutableArray.CreateBuilder<ComposedCell>();
        var placed = ImmutableArray.CreateBuilder<PlacedChart>();
        var merges = ImmutableArray.CreateBuilder<CellRange>();
        var row = 1;
        foreach (var chart in charts)
        {
            var data = new CellAddress(row + 1, 1);
            cells.Add(new ComposedCell(new CellAddress(row, 1), chart.Title, null, title));
            merges.Add(new CellRange(row, 1, row, ChartColumns));
            cells.AddRange(ChartData.Cells(chart, data));
            var below = data.Row + chart.Categories.Length + 2;
            if (chart.Drawn is null)
            {
                cells.Add(new ComposedCell(new CellAddress(below, 1), paper.NothingToDraw, null, new ComposedStyle(paper.Note.Font, (double)paper.Note.Size)));
                merges.Add(new CellRange(below, 1, below, ChartColumns));
                row = below + 2;
                continue;
            }

            placed.Add(new PlacedChart(chart, data, new CellAddress(below, 1), new CellAddress(below + ChartRows, ChartColumns + 1)));
            row = below + ChartRows + 2;
        }

        return new ComposedSheet(ChartSheet, cells.ToImmutable())
        {
            Widths = [ChartColumnWidth * 2, .. Enumerable.Repeat(ChartColumnWidth, ChartColumns - 1)],
            Merges = merges.ToImmutable(),
            Charts = placed.ToImmutable(),
        };
    }
}

/// <summary>A sheet of an annex.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Tables">The tables on it, one below the other; all are laid out by the columns of the widest.</param>
public sealed record AnnexSheet(string Name, ImmutableArray<TableBlock> Tables);
