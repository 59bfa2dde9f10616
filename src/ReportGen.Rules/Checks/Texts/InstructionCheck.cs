using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-701 — an instruction was left in a cell and would be published with it: one that the kit knows, or a demand of length (不超过200字), which no
/// unit writes of itself.
/// </summary>
internal sealed class InstructionCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var isDemanded = LengthDemand.IsIn(context.Texts.Sentences);
        foreach (var text in context.Texts.Cells)
        {
            if (!IsLeft(text)) continue;
            foreach (var cell in context.Texts.Where(IsLeft)) found.Add(At(cell, "PF-701", ("text", Excerpt.Of(cell.Text))));
            return;
        }

        bool IsLeft(FormText text) => text.IsAnswer && (context.IsInstruction(text.Cell.Text) || (isDemanded && LengthDemand.IsIn(text.Cell.Text)));
    }
}
