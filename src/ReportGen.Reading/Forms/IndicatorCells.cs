using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Forms;

/// <summary>Makes an indicator of the cells of its row.</summary>
internal sealed class IndicatorCells(CellSearch search, ImmutableDictionary<string, Comparison> codes, int? goal)
{
    private readonly RowCells<IndicatorColumn>.Builder _entries = new();

    public Indicator Indicator(int row, BlockCell[] cells)
    {
        var others = ImmutableDictionary<string, Entry>.Empty;
        foreach (var (column, cell, _) in cells)
        {
            var entry = EntryOf(column, cell, new CellAddress(row, column.First));
            if (column.Term is { } term)
            {
                _entries[term] = entry;
            }
            else
            {
                others = others.SetItem(column.Label, entry);
            }
        }

        return new Indicator(_entries.ToRowCells()) { Others = others, Goal = goal };
    }

    private Entry EntryOf(BlockColumn column, GridCell? cell, CellAddress where) => column switch
    {
        { IsFigure: true } => search.FigureEntry(cell, where),
        { IsLevel: true } => search.LabelEntry(cell, where),
        { Term: IndicatorColumn.Comparison } => WithCode(search.TextEntry(cell, where)),
        _ => search.TextEntry(cell, where),
    };

    /// <summary>004 stays 004 in print; what it means is known.</summary>
    private Entry WithCode(Entry entry) => !codes.IsEmpty && codes.TryGetValue(entry.Trimmed, out var comparison)
        ? entry with { Figure = entry.Figure with { Comparison = comparison } }
        : entry;
}
