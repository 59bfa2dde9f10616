using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The texts of a sheet as labels are compared, worked out once for all kits.</summary>
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

    public SheetTexts(GridSheet sheet)
    {
        Sheet = sheet;
        Items = [.. sheet.Cells.Where(c => c.Number is null && !string.IsNullOrWhiteSpace(c.Text)).Select(Of)];
    }

    public GridSheet Sheet { get; }

    /// <summary>The cells with words, row by row.</summary>
    public IReadOnlyList<Item> Items { get; }

    private static Item Of(GridCell cell)
    {
        // Prose is no label; a cell that begins with one and goes on for long is told by its beginning.
        var normal = LabelText.Normalise(cell.Text.Length > LongestLabel ? cell.Text[..LongestLabel] : cell.Text);
        return new Item(cell, normal, LabelText.WithoutUnit(normal));
    }
}
