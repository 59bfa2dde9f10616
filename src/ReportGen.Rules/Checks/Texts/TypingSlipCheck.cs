using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-742 — a word of the list of typing slips; all of one cell in one finding.</summary>
internal sealed class TypingSlipCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cell in context.ListedTexts
        let slips = TypingSlips.List.In(cell.Text)
        where slips.Count > 0
        let wrong = string.Join("、", slips.Select(s => s.Wrong))
        select At(cell, "PF-742", ("wrong", wrong), ("right", string.Join("、", slips.Select(s => s.Right)))) with { Value = wrong };
}
