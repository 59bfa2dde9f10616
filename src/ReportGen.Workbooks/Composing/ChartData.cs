using System.Collections.Immutable;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Composing;

/// <summary>The numbers behind a chart as cells: names of the series in the first row, a row for each category.</summary>
public static class ChartData
{
    /// <summary>The name of the sheet that a chart in a document has behind it.</summary>
    internal const string SheetName = "数据";

    private const double Print = 10.5;

    /// <summary>The cells from an upper left corner on; names of one series without a name are the chart's unit.</summary>
    public static ImmutableArray<ComposedCell> Cells(Chart chart, CellAddress corner)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var words = new ComposedStyle(CellFont.Song, Print) { Edges = CellEdges.All };
        ComposedStyle Figures(decimal value) => words with { Format = chart.Numbers.FormatOf(value), Horizontal = HorizontalPlace.Right };
        ComposedCell At(int row, int column, string text, decimal? number, ComposedStyle style) => new(new CellAddress(corner.Row + row, corner.Column + column), text, number, style);
        return
        [
            At(0, 0, chart.Unit.Length > 0 ? $"单位：{chart.Unit}" : "", null, words),
            .. chart.DrawnSeries.Select((s, i) => At(0, i + 1, s.Name, null, words with { Horizontal = HorizontalPlace.Center })),
            .. chart.Categories.Select((c, i) => At(i + 1, 0, c, null, words)),
            .. chart.DrawnSeries.SelectMany((s, column) => s.Values.Select((v, row) => At(row + 1, column + 1, chart.Show(v), chart.Numbers.Rounded(v), Figures(v)))),
        ];
    }

    /// <summary>The workbook that a document's chart carries with it, so that it can be edited there.</summary>
    public static byte[] Workbook(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ComposedWorkbook.Write([new ComposedSheet(SheetName, Cells(chart, new CellAddress(1, 1))) { Widths = [30, .. chart.DrawnSeries.Select(_ => 16.0)] }]);
    }

    /// <summary>Where that workbook has them.</summary>
    public static ChartPlace Embedded { get; } = new(SheetNames.Quoted(SheetName), new CellAddress(1, 1));
}
