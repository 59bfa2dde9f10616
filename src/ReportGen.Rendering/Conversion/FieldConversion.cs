using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rendering.Conversion;

/// <summary>The single fields: each goes to the field with the same meaning, or, where the trade has no word for it, with the same label.</summary>
internal sealed class FieldConversion(EvaluationForm form, KitDefinition to, MoneyConversion money, GoalConversion goals, Unplaced unplaced)
{
    public ImmutableArray<FieldEntry> Convert()
    {
        var used = new HashSet<FieldEntry>();
        var fields = to.Fields.Select(wanted =>
        {
            var source = form.Fields.FirstOrDefault(f => !used.Contains(f) && (wanted.Term is { } term ? f.Term == term : f.Term is null && f.Label == wanted.Label));
            if (source is not null)
            {
                used.Add(source);
            }

            var entry = source?.Entry ?? (wanted.Term is { } known ? Elsewhere(known) : null) ?? new Entry("", Figure.Blank, form.Place);
            return new FieldEntry(wanted.Label, wanted.Term, IsMoney(wanted.Term) ? money.Of(entry) : entry);
        }).ToImmutableArray();

        foreach (var lost in form.Fields.Where(f => !used.Contains(f) && !goals.Takes(f.Term) && !(f.Term == FormField.TotalScore && (HasScore || form.Totals?.Score is not null))))
        {
            unplaced.Add(lost.Label, lost.Entry);
        }

        foreach (var goal in form.Goals.Where(_ => to.GoalColumns.IsEmpty))
        {
            LoseGoal(goal);
        }

        return fields;
    }

    private bool HasScore => to.TotalColumns.Any(c => c.Term == TotalColumn.Score);

    private Entry? Elsewhere(FormField term) => term == FormField.TotalScore ? form.Totals?.Score : goals.Text(term);

    private void LoseGoal(AnnualGoal goal)
    {
        foreach (var (column, field) in new[] { (GoalColumn.Expected, (FormField?)FormField.GoalExpected), (GoalColumn.Achieved, FormField.GoalAchieved), (GoalColumn.Weight, null) })
        {
            if (field is null || to.Fields.All(f => f.Term != field))
            {
                unplaced.Add($"{goal.Label.Trimmed} {StandardTerms<GoalColumn>.Printed(column)}", goal[column]);
            }
        }
    }

    private static bool IsMoney(FormField? field) => field is FormField.BasicExpenditureTotal or FormField.ProjectExpenditureTotal;
}
