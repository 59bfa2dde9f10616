using System.Collections.Immutable;

namespace ReportGen.Workbooks.Inspection;

/// <summary>A document or workbook as it would be published: every text in it, and what it carries beside.</summary>
/// <param name="Texts">All texts in their order, hidden ones too.</param>
/// <param name="Traces">What is not meant for readers.</param>
public sealed record InspectedFile(ImmutableArray<FileText> Texts, ImmutableArray<FileTrace> Traces);

/// <summary>A text of a file: a paragraph, a cell, the value of a property.</summary>
/// <param name="Part">The sheet, or what part of a document it is: 正文, 页眉.</param>
/// <param name="Spot">The cell, or the paragraph's number; may be empty.</param>
/// <param name="Text">As shown.</param>
public sealed record FileText(string Part, string Spot, string Text)
{
    /// <summary>True within a table or sheet, where a form may ask for just this.</summary>
    public bool IsCell { get; init; }

    /// <summary>Which cell of which table; null outside of tables.</summary>
    public TableSpot? Cell { get; init; }

    /// <summary>True for a cell that stores a number: whatever it looks like, it is an amount.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A cell of a table; a sheet is one table.</summary>
/// <param name="Table">The table's number within its part, counted from 1.</param>
/// <param name="Row">Its row, counted from 1.</param>
/// <param name="Column">Its first column, counted from 1, those of cells that reach down into the row included.</param>
public readonly record struct TableSpot(int Table, int Row, int Column);

/// <summary>One thing that a file carries beside what it shows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Part">As in <see cref="FileText"/>.</param>
/// <param name="Spot">As in <see cref="FileText"/>.</param>
/// <param name="Text">What it says; may be empty.</param>
public sealed record FileTrace(TraceKind Kind, string Part, string Spot, string Text)
{
    /// <summary>For hidden content of a workbook: how many cells of it hold something.</summary>
    public int Cells { get; init; }
}
