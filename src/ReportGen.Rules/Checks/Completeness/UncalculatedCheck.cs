using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-209 — a formula whose result was never stored: the cell looks filled in the unit's own Excel and is empty to everybody else.</summary>
internal sealed class UncalculatedCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var open = new List<Entry>();
        foreach (var field in context.Form.Fields) Add(field.Entry, open);
        foreach (var row in context.Form.Funds) AddAll(row.Cells.All, open);
        foreach (var goal in context.Form.Goals) AddAll(goal.Cells.All, open);
        foreach (var row in context.Form.Rows) AddAll(row.Cells.All, open);
        if (context.Form.Totals is { } totals) AddAll([totals.Weight, totals.Score, totals.Grade], open);
        foreach (var cell in open.Distinct()) found.Add(At(cell, "PF-209"));
    }

    private static void AddAll(ReadOnlySpan<Entry?> cells, List<Entry> open)
    {
        foreach (var cell in cells) Add(cell, open);
    }

    private static void Add(Entry? cell, List<Entry> open)
    {
        if (cell is { Figure.Kind: FigureKind.Uncalculated }) open.Add(cell);
    }

}
