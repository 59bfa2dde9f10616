using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Returns;

/// <summary>项目 — what the cells of some forms are called by the labels beside and above them: <c>培训人次 › 得分</c>.</summary>
internal sealed class CellNames
{
    private readonly Dictionary<Place, (string Name, string Text)> _cells = [];

    private CellNames()
    {
    }

    /// <summary>The name of a cell; empty for one that belongs to no form.</summary>
    public string NameOf(Place place) => _cells.GetValueOrDefault(place).Name ?? "";

    /// <summary>What was filled in there.</summary>
    public string TextAt(Place place) => _cells.GetValueOrDefault(place).Text ?? "";

    public static CellNames Of(IEnumerable<ReturnedForm> forms)
    {
        var names = new CellNames();
        foreach (var (form, kit) in forms.Select(f => (f.Form, f.Kit)))
        {
            names.AddFields(form);
            names.AddFunds(form, kit);
            names.AddGoals(form, kit);
            names.AddRows(form, kit);
            names.AddTotals(form, kit);
        }

        return names;
    }

    private void AddFields(EvaluationForm form)
    {
        foreach (var field in form.Fields)
        {
            Add(field.Entry, field.Label);
        }
    }

    private void AddFunds(EvaluationForm form, KitDefinition kit)
    {
        foreach (var row in form.Funds)
        {
            foreach (var column in kit.FundsColumns)
            {
                Add(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label), row.Label, column.Label);
            }
        }
    }

    private void AddGoals(EvaluationForm form, KitDefinition kit)
    {
        foreach (var goal in form.Goals)
        {
            Add(goal.Label, goal.Label.Trimmed);
            foreach (var column in kit.GoalColumns)
            {
                Add(column.Term is { } term ? goal[term] : null, goal.Label.Trimmed, column.Label);
            }
        }
    }

    private void AddRows(EvaluationForm form, KitDefinition kit)
    {
        foreach (var row in form.Rows)
        {
            var name = (row.Name ?? row.IndicatorGroup ?? row.IndicatorClass)?.Trimmed ?? "";
            foreach (var column in kit.IndicatorColumns)
            {
                // A level label covers several rows: it is called by its column alone.
                var isLabel = column.Term is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup or IndicatorColumn.Name;
                Add(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label), isLabel ? "" : name, column.Label);
            }
        }
    }

    private void AddTotals(EvaluationForm form, KitDefinition kit)
    {
        foreach (var column in kit.TotalColumns)
        {
            Add(column.Term is { } term ? form.Totals?[term] : null, form.Totals?.Label?.Trimmed ?? "", column.Label);
        }
    }

    private void Add(Entry? entry, params ReadOnlySpan<string> names)
    {
        if (entry is not null)
        {
            var name = string.Join(" › ", names.ToArray().Where(n => n.Length > 0).Select(n => n.Replace("\n", "", StringComparison.Ordinal)));
            _cells.TryAdd(entry.Place, (name, entry.Trimmed));
        }
    }
}
