using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-702 — an earlier year in a goal or a row: taken over from last year's form. One finding for each.</summary>
internal sealed class LeftoverYearCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.Year is not { } year) yield break;

        foreach (var goal in Goals(context.Form))
        {
            if (In(goal, year) is { } left) yield return left;
        }

        foreach (var row in context.Form.Indicators)
        {
            if ((In(row.Name, year) ?? In(row.ShortfallReason, year)) is { } left) yield return left;
        }
    }

    private static IEnumerable<Entry> Goals(EvaluationForm form) => form.Fields
        .Where(f => f.Term is FormField.GoalExpected or FormField.GoalAchieved)
        .Select(f => f.Entry)
        .Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>());

    private static Finding? In(Entry? cell, int year) => cell is not null && YearMention.FindBefore(cell.Text, year) is var (found, at)
        ? At(cell, "PF-702", ("text", Excerpt.Around(cell.Text, at)), ("found", found), ("year", year))
        : null;
}
