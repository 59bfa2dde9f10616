using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>What is put into a layout: a value for each marker, and the rows of the block that repeats.</summary>
/// <param name="Alone">The value of a marker outside the repeated block.</param>
/// <param name="Block">The name of the block whose rows repeat.</param>
/// <param name="Rows">One function per row of the block; with none, one blank row is written, so that the grid stays whole.</param>
/// <param name="MergedDown">Names of the block's markers whose equal neighbours merge downwards, outermost first.</param>
public sealed record SheetValues(
    Func<Marker, CellValue> Alone,
    string Block,
    IReadOnlyList<Func<Marker, CellValue>> Rows,
    IReadOnlyList<string> MergedDown);
