using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The texts of a sheet as labels are compared, worked out once for all kits.</summary>
internal sealed class SheetTexts
{
    public sealed record Item(GridCell Cell, string Normal, string WithoutUnit);

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
        var normal = LabelText.Normalise(cell.Text);
        return new Item(cell, normal, LabelText.WithoutUnit(normal));
    }
}
