using System.Collections.Immutable;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Composing;

/// <summary>A sheet that is made from nothing, without a drawing: cells, merged areas, how it is printed.</summary>
/// <param name="Name">The name on its tab; signs that Excel forbids there are replaced, and a second one of the same name gets a number.</param>
/// <param name="Cells">The cells in any order; blank ones too, where they have lines round them.</param>
public sealed record ComposedSheet(string Name, ImmutableArray<ComposedCell> Cells)
{
    /// <summary>Widths in characters, from column A on; <see cref="UsualWidth"/> for the rest.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    public ImmutableArray<CellRange> Merges { get; init; } = [];

    /// <summary>The rows that are printed again on every page, first and last; null for none.</summary>
    public (int First, int Last)? RepeatedRows { get; init; }

    /// <summary>True for a sheet that is printed across.</summary>
    public bool Landscape { get; init; }

    public ImmutableArray<PlacedChart> Charts { get; init; } = [];

    /// <summary>The width in characters of a column of which nothing is said.</summary>
    public const double UsualWidth = 10;
}

/// <summary>One cell.</summary>
/// <param name="Address">Where.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Number">The number; stored as one where the format shows the very same text.</param>
/// <param name="Style">How it is shown.</param>
public sealed record ComposedCell(CellAddress Address, string Text, decimal? Number, ComposedStyle Style);

/// <summary>How a cell is shown.</summary>
/// <param name="Font">The name of the face.</param>
/// <param name="Size">In points.</param>
public sealed record ComposedStyle(string Font, double Size)
{
    public bool Bold { get; init; }

    /// <summary>The number format's code.</summary>
    public string Format { get; init; } = NumberFormat.General;

    public HorizontalPlace Horizontal { get; init; }

    public CellEdges Edges { get; init; }
}

/// <summary>A chart on a sheet, between the upper left corner of one cell and that of another.</summary>
/// <param name="Chart">What is drawn.</param>
/// <param name="Data">Where its data stand on the same sheet: the upper left cell of the block that <see cref="ChartData"/> makes.</param>
/// <param name="From">The cell of its upper left corner.</param>
/// <param name="To">The cell whose upper left corner is its lower right one.</param>
public sealed record PlacedChart(Chart Chart, CellAddress Data, CellAddress From, CellAddress To);
