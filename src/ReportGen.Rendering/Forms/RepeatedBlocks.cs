using System.Collections.Immutable;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>Which blocks a drawing repeats: goals, level labels on rows of their own, indicators.</summary>
internal static class RepeatedBlocks
{
    /// <summary>Outermost first.</summary>
    public static ImmutableArray<string> Of(SheetLayout layout)
    {
        var drawn = layout.Cells.SelectMany(c => c.Template.Markers).Where(m => m.Key.Length == 0).Select(m => m.Block).ToHashSet();
        return [.. Blocks.Repeated.Where(drawn.Contains)];
    }
}
