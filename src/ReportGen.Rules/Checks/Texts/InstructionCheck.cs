using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

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
        if (!Cells(context.Form).Any(IsLeft)) return;

        foreach (var cell in Cells(context.Form).DistinctBy(e => e.Place))
        {
            if (IsLeft(cell)) found.Add(At(cell, "PF-701", ("text", Excerpt.Of(cell.Text))));
        }

        bool IsLeft(Entry cell) => context.IsInstruction(cell.Text) || (isDemanded && IsDemandOfLength(cell.Text));
    }

    /// <summary>True where a text demands how long it should be: （不超过200字）.</summary>
    public static bool IsDemandOfLength(string text) => Length().IsMatch(text);

    private static IEnumerable<Entry> Cells(EvaluationForm form)
    {
        foreach (var field in form.Fields) yield return field.Entry;
        foreach (var goal in form.Goals)
        {
            if (goal.Expected is { } expected) yield return expected;
            if (goal.Achieved is { } achieved) yield return achieved;
        }

        foreach (var row in form.Funds)
        {
            if (row.Reason is { } reason) yield return reason;
        }

        foreach (var row in form.Indicators)
        {
            if (row.ShortfallReason is { } reason) yield return reason;
        }
    }

    [GeneratedRegex("[（(][^（）()]{0,16}(?:(?:不超过|不少于|限|控制在)[0-9]{2,4}字|[0-9]{2,4}字(?:以内|以上|左右|之内))[^（）()]{0,16}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
