using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;

namespace ReportGen.App.Batch.Rollup;

/// <summary>All cells of a form, each under a name that is the same in the model and in the form that was read back from its print.</summary>
internal static class FormCells
{
    /// <summary>The cell in the printed form of each value of the model, by the place that the value came from.</summary>
    /// <param name="model">What was printed.</param>
    /// <param name="printed">The same form, read back.</param>
    public static IReadOnlyDictionary<Place, string> Printed(EvaluationForm model, EvaluationForm printed)
    {
        var cells = Of(printed).GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.First().Entry.Place.Cell);
        var places = new Dictionary<Place, string>();
        foreach (var (name, entry) in Of(model))
        {
            if (cells.TryGetValue(name, out var cell))
            {
                places.TryAdd(entry.Place, cell);
            }
        }

        return places;
    }

    private static IEnumerable<(string Name, Entry Entry)> Of(EvaluationForm form) =>
    [
        .. form.Goals.SelectMany((g, i) => g.Cells.Select(c => ($"goal {i} {c.Key}", c.Value))),
        .. form.Rows.GroupBy(r => r.Goal).SelectMany(rows => rows.SelectMany((r, i) => r.Cells.Select(c => ($"row {rows.Key} {i} {c.Key}", c.Value)))),
        .. form.Funds.SelectMany(r => r.Cells.Select(c => ($"funds {r.Label} {c.Key}", c.Value))),
        .. form.Fields.Select(f => ($"field {f.Label}", f.Entry)),
        .. Enum.GetValues<TotalColumn>().Where(c => form.Totals?[c] is not null).Select(c => ($"total {c}", form.Totals![c]!)),
    ];
}
