using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-746 — a mark of secrecy in a form that will be published. Whether the matter is secret, only the unit can say.</summary>
internal sealed class SecrecyMarkCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedTexts)
        {
            if (SecrecyMarks.List.In(cell.Text) is { } mark) found.Add(At(cell, "PF-746", ("mark", mark)) with { Value = mark });
        }
    }
}
