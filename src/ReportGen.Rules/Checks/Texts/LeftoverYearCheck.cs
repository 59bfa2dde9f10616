using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-702 — an earlier year in a goal or a row: taken over from last year's form. One finding for each.</summary>
internal sealed class LeftoverYearCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Year is not { } year || !YearMention.MayBeIn(context.Texts.All, year)) return;

        foreach (var text in context.Texts.Cells)
        {
            if (text.IsGoal) Add(text.Cell, year, found);
        }

        foreach (var row in context.Form.Indicators)
        {
            if (!Add(row.Name, year, found)) Add(row.ShortfallReason, year, found);
        }
    }

    private static bool Add(Entry? cell, int year, List<Finding> found)
    {
        if (cell is null || LeftoverYear.In(cell.Text, year) is not var (named, at, _)) return false;

        found.Add(At(cell, "PF-702", ("text", Excerpt.Around(cell.Text, at)), ("found", named), ("year", year)));
        return true;
    }
}
