using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Cells;
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
    private readonly HashSet<GoalColumn> _columns;

    public GoalConversion(EvaluationForm form, KitDefinition from, KitDefinition to, Unplaced unplaced)
    {
        _form = form;
        _columns = [.. to.GoalColumns.Select(c => c.Term).OfType<GoalColumn>()];
        Goals = !Repeats ? [] : from.GoalColumns.IsEmpty ? [Single(form)] : [.. form.Goals.Select((g, i) => Kept(g, i + 1, unplaced))];
    }

    private bool Repeats => _columns.Count > 0;

    /// <summary>The goals of the other form; empty where it prints its goal in a field.</summary>
    public ImmutableArray<AnnualGoal> Goals { get; }

    /// <summary>The rows with the goals they belong to in the other form.</summary>
    public ImmutableArray<Indicator> Assign(ImmutableArray<Indicator> rows) => [.. rows.Select(r => r with { Goal = Repeats ? r.Goal ?? 0 : null })];

    /// <summary>The text of several goals for the field of another form, a line for each; null where there are none, or the other form repeats them too.</summary>
    public Entry? Text(FormField field)
    {
        if (Repeats || _form.Goals.IsEmpty || field is not (FormField.GoalExpected or FormField.GoalAchieved))
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
    public bool Takes(FormField? field) => _form.Goals.IsEmpty
        && (field is FormField.GoalExpected && _columns.Contains(GoalColumn.Expected) || field is FormField.GoalAchieved && _columns.Contains(GoalColumn.Achieved));

    /// <summary>What of a goal the other form prints; the rest is told, but for a number, which the other form counts anew.</summary>
    private AnnualGoal Kept(AnnualGoal goal, int number, Unplaced unplaced)
    {
        foreach (var lost in goal.Cells.Where(c => !_columns.Contains(c.Key) && c.Key != GoalColumn.Number).OrderBy(c => c.Key))
        {
            unplaced.Add($"{goal.Label.Trimmed} {StandardTerms<GoalColumn>.Printed(lost.Key)}", lost.Value);
        }

        var cells = goal.Cells.Where(c => _columns.Contains(c.Key)).ToRowCells();
        return goal with { Cells = Numbered(cells, number) };
    }

    private AnnualGoal Single(EvaluationForm form)
    {
        var cells = new RowCells<GoalColumn>.Builder();
        foreach (var (column, field) in new[] { (GoalColumn.Expected, FormField.GoalExpected), (GoalColumn.Achieved, FormField.GoalAchieved) })
        {
            if (_columns.Contains(column) && form[field] is { } entry)
            {
                cells[column] = entry;
            }
        }

        return new AnnualGoal(new Entry("", Figure.Blank, form.Place), Numbered(cells.ToRowCells(), 1));
    }

    private RowCells<GoalColumn> Numbered(RowCells<GoalColumn> cells, int number) =>
        !_columns.Contains(GoalColumn.Number) || cells.ContainsKey(GoalColumn.Number)
            ? cells
            : cells.SetItem(GoalColumn.Number, new Entry(number.ToString(CultureInfo.InvariantCulture), new Figure(FigureKind.Quantity, number), _form.Place));
}
