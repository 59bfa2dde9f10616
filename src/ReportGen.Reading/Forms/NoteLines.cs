using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Forms;

/// <summary>备注 — the lines of words below the form's last value. Where the kit draws notes of its own they are those; elsewhere they are also told as text of no field.</summary>
internal sealed class NoteLines(Alignment alignment, CellSearch search)
{
    public ImmutableArray<Entry> Read()
    {
        var last = search.Taken.Select(a => alignment.Sheet.AreaOf(a).LastRow).DefaultIfEmpty(alignment.LastRow).Max();
        var lines = search.Left.Where(c => c.Address.Row > last).ToList();
        var drawn = HasNotes();
        return [.. lines.Select(c => search.NoteEntry(c, take: drawn))];
    }

    private bool HasNotes()
    {
        var cells = alignment.Plan.Layout.Cells;
        var last = cells.Where(c => c.Template.Markers.Any()).Select(c => c.Area.LastRow).DefaultIfEmpty(0).Max();
        return cells.Any(c => c.Template.IsLabel && c.Area.FirstRow > last);
    }
}
