using System.Text.RegularExpressions;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-701 — an instruction was left in a cell and would be published with it: one that the kit knows, or a demand of length (不超过200字), which no
/// unit writes of itself.
/// </summary>
internal sealed partial class InstructionCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var isDemanded = Length().IsMatch(context.Texts.Sentences);
        foreach (var text in context.Texts.Cells)
        {
            if (!IsLeft(text)) continue;
            foreach (var cell in context.Texts.Where(IsLeft)) found.Add(At(cell, "PF-701", ("text", Excerpt.Of(cell.Text))));
            return;
        }

        bool IsLeft(FormText text) => text.IsAnswer && (context.IsInstruction(text.Cell.Text) || (isDemanded && IsDemandOfLength(text.Cell.Text)));
    }

    /// <summary>True where a text demands how long it should be: （不超过200字）.</summary>
    public static bool IsDemandOfLength(string text) => Length().IsMatch(text);

    [GeneratedRegex("[（(][^（）()]{0,16}(?:(?:不超过|不少于|限|控制在)[0-9]{2,4}字|[0-9]{2,4}字(?:以内|以上|左右|之内))[^（）()]{0,16}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
