using ReportGen.Model.Terms;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Across;

/// <summary>PF-817 — the goal, the result or the course of one project, word for word in another: one of the two was copied.</summary>
internal sealed class CopiedTextCheck : BatchCheck
{
    // Shorter ones (全部完成, 按时足额发放工资) are true of many projects.
    internal const int ShortestText = 15;

    internal static readonly FormField[] OwnToEachProject = [FormField.GoalExpected, FormField.GoalAchieved, FormField.Overview];

    public override IEnumerable<BatchFinding> Find(BatchContext context) =>
        from copies in Of(context)
        let first = copies[0]
        let text = context.TextAt(first.Form, first.Text.Place)
        select At(first.Form, first.Text.Place, Excerpt.Of(text), "PF-817", ("text", Excerpt.Of(text)), ("count", copies.Count), ("files", NamesOf(context, first.Form, copies.Select(c => c.Form))));

    /// <summary>Texts that several projects have word for word, each with its forms; the first form first.</summary>
    internal static IEnumerable<IReadOnlyList<(int Form, DigestText Text)>> Of(BatchContext context) =>
        from entry in context.Forms.SelectMany((form, index) => form.Texts.Select(text => (Form: index, Text: text)))
        where entry.Text.Letters >= ShortestText && OwnToEachProject.Contains(entry.Text.Term)
        group entry by (context.Forms[entry.Form].Kind, entry.Text.Term, entry.Text.Hash) into copies
        let projects = copies.DistinctBy(c => context.Forms[c.Form].SubjectKey).ToList()
        where projects.Count > 1
        select projects;
}
