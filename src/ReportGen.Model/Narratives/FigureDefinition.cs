using System.Collections.Immutable;

namespace ReportGen.Model.Narratives;

/// <summary>图 — what a figure of the narrative shows. Its name is what the templates write in 【图 …】.</summary>
/// <param name="Name">The name, which is the caption too.</param>
/// <param name="IsPie">True for parts of a whole, false for amounts side by side.</param>
/// <param name="Points">What is shown, in order.</param>
public sealed record FigureDefinition(string Name, bool IsPie, ImmutableArray<FigurePoint> Points);

/// <summary>A column or slice of a figure.</summary>
/// <param name="Label">What it is called, with <c>{年度}</c> and <c>{上年}</c> for the years and <c>{行}</c> for the row's name.</param>
/// <param name="Cells">Where its amount stands; the first of these cells that the accounts have is taken.</param>
public sealed record FigurePoint(string Label, ImmutableArray<FigureCell> Cells);

/// <summary>A cell of the accounts that a figure shows.</summary>
/// <param name="Table">The key of the table.</param>
/// <param name="IsPrevious">True for the table of the year before.</param>
/// <param name="Row">The name or code of the row; <c>类</c> for every subject of the first level, a point each.</param>
/// <param name="Column">The column.</param>
public sealed record FigureCell(string Table, bool IsPrevious, string Row, string Column)
{
    /// <summary>The row that stands for every subject of the first level.</summary>
    public const string EveryClass = "类";
}
