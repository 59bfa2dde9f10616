using ReportGen.Model.Cells;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>The entry of a marker that stands once, wherever its labels lead.</summary>
internal sealed class EntryReading(Alignment alignment, CellSearch search)
{
    public Entry Of(Slot slot, bool isFigure)
    {
        if (slot is InlineSlot inline)
        {
            return Inline(inline, isFigure);
        }

        var (cell, where) = SlotValues.Find(slot, alignment, search) ?? (null, alignment.First);
        return isFigure ? search.FigureEntry(cell, where) : search.TextEntry(cell, where);
    }

    private Entry Inline(InlineSlot slot, bool isFigure)
    {
        if (alignment.CellOf(slot.Label) is not { } cell)
        {
            return search.TextEntry(null, alignment.First);
        }

        var values = slot.Label.Inline!.Values(cell.Text);
        if (values is not null && slot.Part < values.Count && !string.IsNullOrWhiteSpace(values[slot.Part]))
        {
            return isFigure ? search.FigureEntry(cell, values[slot.Part]!) : search.TextEntry(cell, cell.Address) with { Text = values[slot.Part]! };
        }

        // Labels and values may have been given cells of their own.
        var (value, _) = SlotValues.RightOf(alignment.Sheet.AreaOf(cell.Address), search);
        var own = PartOf(slot, value);
        return own is not null ? search.TextEntry(value, cell.Address) with { Text = own }
            : slot.Part < slot.Cell.Template.Markers.Length - 1 ? search.TextEntry(null, cell.Address)
            : isFigure ? search.FigureEntry(value, cell.Address) : search.TextEntry(value, cell.Address);
    }

    /// <summary>What the cell to the right says behind the label that leads to a further value: <c>联系电话：</c>, split from 联系人.</summary>
    private static string? PartOf(InlineSlot slot, GridCell? cell)
    {
        var parts = slot.Cell.Template.Parts;
        var marker = parts.IndexOf(parts.First(p => p.Marker == slot.Marker));
        var label = slot.Part == 0 || parts[marker - 1].Marker is not null ? "" : LabelText.Normalise(parts[marker - 1].Text);
        if (cell is null || label.Length < 2 || !LabelText.Normalise(cell.Text).StartsWith(label, StringComparison.Ordinal))
        {
            return null;
        }

        var colon = cell.Text.IndexOfAny([':', '：']);
        return colon < 0 ? "" : cell.Text[(colon + 1)..];
    }
}
