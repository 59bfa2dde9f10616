using System.Collections.Immutable;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The texts of a sheet that may be labels of some kit, as labels are compared, and how far each kit can reach with them.</summary>
internal sealed class SheetTexts
{
    private const int LongestLabel = 300;

    /// <summary>A cell with its text as labels are compared, and the same without a money unit in brackets.</summary>
    public sealed record Item(GridCell Cell, string Normal, string WithoutUnit)
    {
        private FoldedText? _plain;
        private FoldedText? _title;

        /// <summary>The whole text with the places of its characters, worked out once for all kits.</summary>
        public FoldedText Folded(bool asTitle) => asTitle ? _title ??= new FoldedText(Cell.Text, true) : _plain ??= new FoldedText(Cell.Text, false);
    }

    public SheetTexts(GridSheet sheet, KitLabels labels)
    {
        Sheet = sheet;
        Kits = [.. labels.Plans.Select(p => new KitReach(p))];
        foreach (var cell in Cells)
        {
            if (cell.Number is null && !PlainText.IsBlank(cell.Text) && Of(cell, labels) is { } item && labels.Note(item, Kits))
            {
                Items.Add(item);
            }
        }
    }

    public GridSheet Sheet { get; }

    /// <summary>All cells that hold something, row by row.</summary>
    public ImmutableArray<GridCell> Cells => Sheet.Cells;

    /// <summary>The cells that may be labels, row by row.</summary>
    public List<Item> Items { get; } = [];

    /// <summary>The kits with what they reach.</summary>
    public ImmutableArray<KitReach> Kits { get; }

    private static Item? Of(GridCell cell, KitLabels labels)
    {
        if (!labels.MayBe(cell.Text)) return null;

        // Prose is no label; a cell that begins with one and goes on for long is told by its beginning.
        var normal = LabelText.Normalise(cell.Text.Length > LongestLabel ? cell.Text[..LongestLabel] : cell.Text);
        return new Item(cell, normal, LabelText.WithoutUnit(normal));
    }
}
