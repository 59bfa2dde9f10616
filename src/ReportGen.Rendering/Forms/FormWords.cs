using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;

namespace ReportGen.Rendering.Forms;

/// <summary>
/// What a form says, text by text, without where it says it: the same for two forms exactly when every text is, white space round numbers aside. What the
/// kit prints by itself (headings of goals, notes, the label of the total) is not among it.
/// </summary>
public sealed class FormWords
{
    private readonly KitDefinition _kit;
    private readonly List<string> _words = [];

    private FormWords(KitDefinition kit) => _kit = kit;

    /// <summary>Year, fields, funds, goals with their indicators, other indicators, total, in this order; a blank for what the form does not have.</summary>
    public static IReadOnlyList<string> Of(EvaluationForm form, KitDefinition kit)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        var words = new FormWords(kit);
        words.AddHead(form);
        words.AddFunds(form);
        for (var goal = 0; goal < form.Goals.Length; goal++)
        {
            words.Add(form.Goals[goal]);
            words.AddRows(form.Rows, goal);
        }

        words.AddRows(form.Rows, null);
        words.AddTotals(form);
        return words._words;
    }

    private void AddHead(EvaluationForm form)
    {
        _words.Add(form.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        foreach (var field in form.Fields)
        {
            _words.Add(field.Label);
            Add(field.Entry);
        }
    }

    private void AddFunds(EvaluationForm form)
    {
        foreach (var row in form.Funds)
        {
            _words.Add(row.Label);
            foreach (var column in _kit.FundsColumns)
            {
                Add(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label));
            }
        }
    }

    private void Add(AnnualGoal goal)
    {
        Add(goal[GoalColumn.Number]);
        Add(goal.Weight);
        Add(goal.Expected);
        Add(goal.Achieved);
    }

    /// <summary>Between two marks, so that a row under another goal is not the same form.</summary>
    private void AddRows(ImmutableArray<Indicator> rows, int? goal)
    {
        _words.Add("[");
        foreach (var row in rows)
        {
            if (row.Goal != goal) continue;
            foreach (var column in _kit.IndicatorColumns)
            {
                Add(column.Term is { } term ? row[term] : row.Others.GetValueOrDefault(column.Label));
            }

            _words.Add(row.IsSubtotal ? "subtotal" : "");
        }

        _words.Add("]");
    }

    private void AddTotals(EvaluationForm form)
    {
        foreach (var column in _kit.TotalColumns)
        {
            Add(column.Term is { } term ? form.Totals?[term] : null);
        }
    }

    private void Add(Entry? entry) => _words.Add(entry is null ? "" : PrintedValue.TextOf(entry));
}
