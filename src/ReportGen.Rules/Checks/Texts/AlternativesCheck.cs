using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-731 — what a template left to choose or to fill in still stands: 增加/减少, 增长（下降）, XX, ××, 减少持平.</summary>
internal sealed class AlternativesCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var isInNames = OpenPlace.MayBeInNames(context.Texts.All);
        if (!isInNames && !OpenPlace.MayBeIn(context.Texts.Sentences)) return;

        foreach (var cell in context.Prose) Add(cell, OpenPlace.In(cell.Text), found);
        if (!isInNames) return;
        foreach (var cell in context.OwnTexts.AsSpan(context.Prose.Length..)) Add(cell, OpenPlace.InName(cell.Text), found);
    }

    private static void Add(Entry cell, Match? left, List<Finding> found)
    {
        if (left is not null) found.Add(At(cell, "PF-731", ("text", Excerpt.Around(cell.Text, left.Index)), ("left", left.Value)));
    }
}
