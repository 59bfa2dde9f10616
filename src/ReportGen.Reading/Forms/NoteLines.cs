using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Forms;

/// <summary>备注 — the lines of words below the form's last value. Where the kit draws notes of its own they are those; elsewhere they are also told as text of no field.</summary>
internal sealed class NoteLines(Alignment alignment, CellSearch search)
{
    public ImmutableArray<Entry> Read()
    {
        var last = search.Cells.LastTakenRow;
        var lines = search.Cells.Left.Where(c => c.Address.Row > last).ToList();
        return [.. lines.Select(c => search.NoteEntry(c, take: alignment.Plan.Sorted.DrawsNotes))];
    }
}
