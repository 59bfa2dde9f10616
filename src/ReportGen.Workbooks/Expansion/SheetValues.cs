using System.Collections.Immutable;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>What is put into a layout: a value for each marker, and the items of the blocks that repeat.</summary>
/// <param name="Alone">The value of a marker outside the repeated blocks.</param>
/// <param name="Blocks">The names of the blocks that repeat, one within the other, outermost first: goals, and the indicators of each goal.</param>
/// <param name="Items">The items of the outermost block; with none, one blank item is written, so that the grid stays whole.</param>
/// <param name="MergedDown">Names of the innermost block's markers whose equal neighbours merge downwards, outermost first.</param>
public sealed record SheetValues(
    Func<Marker, CellValue> Alone,
    ImmutableArray<string> Blocks,
    IReadOnlyList<BlockItem> Items,
    IReadOnlyList<string> MergedDown)
{
    /// <summary>The values of a layout with a single block: one function per row.</summary>
    public SheetValues(Func<Marker, CellValue> alone, string block, IReadOnlyList<Func<Marker, CellValue>> rows, IReadOnlyList<string> mergedDown)
        : this(alone, [block], [.. rows.Select(r => new BlockItem(r, []))], mergedDown)
    {
    }
}

/// <summary>One item of a repeated block.</summary>
/// <param name="Value">The value of a marker of the block.</param>
/// <param name="Items">The items of the next block within; with none, one blank item is written.</param>
public sealed record BlockItem(Func<Marker, CellValue> Value, IReadOnlyList<BlockItem> Items)
{
    internal static BlockItem Blank { get; } = new(_ => CellValue.Blank, []);
}
