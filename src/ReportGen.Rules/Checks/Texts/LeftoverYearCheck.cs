using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-702 — an earlier year in a goal or a row: taken over from last year's form. One finding for each.</summary>
internal sealed class LeftoverYearCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.Year is not { } year) return [];
        var rows = context.Form.Indicators.Select(i => new[] { i.Name, i.ShortfallReason });
        return Goals(context.Form).Select(g => new[] { (Entry?)g }).Concat(rows).Select(cells => First(cells, year)).OfType<Finding>();
    }

    private static IEnumerable<Entry> Goals(EvaluationForm form) => form.Fields
        .Where(f => f.Term is FormField.GoalExpected or FormField.GoalAchieved)
        .Select(f => f.Entry)
        .Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>());

    private static Finding? First(IEnumerable<Entry?> cells, int year)
    {
        foreach (var cell in cells.OfType<Entry>())
        {
            if (YearMention.FindBefore(cell.Text, year) is not var (found, at)) continue;
            return At(cell, "PF-702", ("text", Excerpt.Around(cell.Text, at)), ("found", found), ("year", year));
        }

        return null;
    }
}
