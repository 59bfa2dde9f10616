using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>A table. Its rows never break across pages, and its heading rows are printed on every page.</summary>
/// <param name="Rows">All rows, heading rows first; together with the spans from above, each fills all columns.</param>
public sealed record TableBlock(ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>The title above the table, not numbered; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The lines between title and table: 部门 at the left, 单位：万元 at the right.</summary>
    public ImmutableArray<TableHeadLine> HeadLines { get; init; } = [];

    /// <summary>How many of the first rows are headings.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The widths of the columns in relation to one another; worked out from the texts where empty.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>True for a table that needs a page across.</summary>
    public bool Landscape { get; init; }

    /// <summary>True for a form, whose texts are long: it is printed smaller than a table of amounts.</summary>
    public bool IsForm { get; init; }

    /// <summary>True for the lower part of the table before it, which follows without a gap.</summary>
    public bool ContinuesTable { get; init; }

    /// <summary>Small print below the table; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many columns it has.</summary>
    public int Columns => Rows.IsEmpty ? 0 : Rows[0].Cells.Sum(c => c.ColumnSpan);
}

/// <summary>A line above a table.</summary>
/// <param name="Left">What stands at the left.</param>
/// <param name="Right">What stands at the right.</param>
public sealed record TableHeadLine(string Left, string Right);

/// <summary>A row: the cells that begin in it, from left to right.</summary>
/// <param name="Cells">The cells; where a cell from above reaches down, there is none.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <summary>A cell, or several that are one.</summary>
/// <param name="Text">What is shown.</param>
public sealed record TableCell(string Text)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>The number that the text shows; null for a text.</summary>
    public decimal? Number { get; init; }

    /// <summary>The number format that shows the number as the text; workbooks store the number with it.</summary>
    public string Format { get; init; } = NumberFormat.General;

    public HorizontalPlace Horizontal { get; init; }

    /// <summary>True where the text stands at the top of a high cell, so that it is on the page where the cell begins.</summary>
    public bool IsTop { get; init; }

    public bool Bold { get; init; }

    public CellEdges Edges { get; init; } = CellEdges.All;

    /// <summary>Where the value comes from; null where nobody says.</summary>
    public Model.Places.Place? Place { get; init; }

    /// <summary>A number in a number format, at the right.</summary>
    public static TableCell Of(decimal number, string format) =>
        new(NumberFormat.Show(number, format)) { Number = number, Format = format, Horizontal = HorizontalPlace.Right };

    /// <summary>A centred text, as headings have.</summary>
    public static TableCell Head(string text) => new(text) { Horizontal = HorizontalPlace.Center, Bold = true };
}
