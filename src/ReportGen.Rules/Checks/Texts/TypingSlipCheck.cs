using ReportGen.Model.Findings;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-742 — a word of the list of typing slips; all of one cell in one finding.</summary>
internal sealed class TypingSlipCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var cell in context.ListedTexts)
        {
            var slips = TypingSlips.List.In(cell.Text);
            if (slips.Count == 0) continue;
            var wrong = string.Join("、", slips.Select(s => s.Wrong.Text));
            found.Add(At(cell, "PF-742", ("wrong", wrong), ("right", string.Join("、", slips.Select(s => s.Right)))) with { Value = wrong });
        }
    }
}
