using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Rollup;

/// <summary>Goals of the year with indicators of their own: goals in the same words are one, others stand one after another.</summary>
internal sealed class GoalRollup
{
    private const int LongestText = 400;

    private readonly Dictionary<(SubForm Form, int Goal), int> _indices = [];
    private readonly List<List<(SubForm Form, AnnualGoal Goal)>> _goals = [];

    public GoalRollup(RollupScope scope)
    {
        var byText = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in scope.Forms)
        {
            var own = new HashSet<int>();
            for (var i = 0; i < form.Form.Goals.Length; i++)
            {
                var goal = form.Form.Goals[i];
                var text = HalfWidth.Bare(goal.Expected?.Text ?? "");
                var known = text.Length > 0 && byText.TryGetValue(text, out var at) && own.Add(at) ? at : -1;
                if (known < 0)
                {
                    known = _goals.Count;
                    _goals.Add([]);
                    own.Add(known);
                    byText.TryAdd(text, known);
                }

                _goals[known].Add((form, goal));
                _indices[(form, i)] = known;
            }
        }

        Goals = [.. _goals.Select((parts, i) => Combine(scope, parts, i + 1))];
    }

    /// <summary>The goals of the result; empty where the forms print their goal in a field.</summary>
    public ImmutableArray<AnnualGoal> Goals { get; }

    /// <summary>The index in the result of the goal that a row of a form belongs to; -1 for a row of none.</summary>
    public int IndexOf(SubForm form, int? goal) => goal is { } index ? _indices.GetValueOrDefault((form, index), -1) : -1;

    private static AnnualGoal Combine(RollupScope scope, List<(SubForm Form, AnnualGoal Goal)> parts, int number)
    {
        var first = parts[0].Goal;
        var label = string.Create(CultureInfo.InvariantCulture, $"年度目标{number}");
        return first with { Cells = first.Cells.Keys.Order().ToRowCells(c => c, c => Combine(Cell(c), c, number)) };

        RollupCell Cell(GoalColumn column) => scope.Cell(label, StandardTerms<GoalColumn>.Printed(column), parts.Select(p => (p.Form, p.Goal[column])));
    }

    private static Entry Combine(RollupCell cell, GoalColumn column, int number) => column switch
    {
        GoalColumn.Number => cell.First with { Text = number.ToString(CultureInfo.InvariantCulture), Figure = new Figure(FigureKind.Quantity, number) },
        GoalColumn.Weight => cell.Plain() ?? cell.Leave("PF-827", Phrase.Of("reason.rollup-weights")),
        _ => TextRollup.List(cell, LongestText),
    };
}
