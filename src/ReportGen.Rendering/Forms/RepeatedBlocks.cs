using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>Which blocks a drawing repeats: goals, level labels on rows of their own, indicators.</summary>
internal static class RepeatedBlocks
{
    /// <summary>Outermost first.</summary>
    public static ImmutableArray<string> Of(SheetLayout layout) => [.. Blocks.Repeated.Where(layout.RowsOfBlocks.ContainsKey)];
}
