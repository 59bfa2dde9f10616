using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rendering.Conversion;

/// <summary>Goals of the year: several with indicators of their own in one form, a single field in another.</summary>
internal sealed class GoalConversion
{
    private readonly EvaluationForm _form;
    private readonly bool _repeats;

    public GoalConversion(EvaluationForm form, KitDefinition from, KitDefinition to)
    {
        _form = form;
        _repeats = !to.GoalColumns.IsEmpty;
        Goals = !_repeats ? [] : from.GoalColumns.IsEmpty ? [Single(form)] : form.Goals;
    }

    /// <summary>The goals of the other form; empty where it prints its goal in a field.</summary>
    public ImmutableArray<AnnualGoal> Goals { get; }

    /// <summary>The rows with the goals they belong to in the other form.</summary>
    public ImmutableArray<Indicator> Assign(ImmutableArray<Indicator> rows) => [.. rows.Select(r => r with { Goal = _repeats ? r.Goal ?? 0 : null })];

    /// <summary>The text of several goals for the field of another form, a line for each; null where there are none, or the other form repeats them too.</summary>
    public Entry? Text(FormField field)
    {
        if (_repeats || _form.Goals.IsEmpty || field is not (FormField.GoalExpected or FormField.GoalAchieved))
        {
            return null;
        }

        var column = field == FormField.GoalExpected ? GoalColumn.Expected : GoalColumn.Achieved;
        var lines = _form.Goals.Select((g, i) => (Number: i + 1, Entry: g[column])).Where(l => l.Entry is { IsBlank: false }).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var text = string.Join('\n', lines.Select(l => _form.Goals.Length == 1 ? l.Entry!.Trimmed : string.Create(CultureInfo.InvariantCulture, $"目标{l.Number}：{l.Entry!.Trimmed}")));
        return lines[0].Entry! with { Text = text };
    }

    /// <summary>True where a field of the first form has become a goal of the other.</summary>
    public bool Takes(FormField? field) => _repeats && _form.Goals.IsEmpty && field is FormField.GoalExpected or FormField.GoalAchieved;

    private static AnnualGoal Single(EvaluationForm form)
    {
        var cells = ImmutableDictionary.CreateBuilder<GoalColumn, Entry>();
        cells[GoalColumn.Number] = new Entry("1", new Figure(FigureKind.Quantity, 1), form.Place);
        foreach (var (column, field) in new[] { (GoalColumn.Expected, FormField.GoalExpected), (GoalColumn.Achieved, FormField.GoalAchieved) })
        {
            if (form[field] is { } entry)
            {
                cells[column] = entry;
            }
        }

        return new AnnualGoal(new Entry("", Figure.Blank, form.Place), cells.ToImmutable());
    }
}
