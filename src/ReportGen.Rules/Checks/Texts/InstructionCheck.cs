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
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cell in Cells(context.Form)
        where context.Kit.IsInstruction(cell.Text) || IsDemandOfLength(cell.Text)
        select At(cell, "PF-701", ("text", Excerpt.Of(cell.Text)));

    /// <summary>True where a text demands how long it should be: （不超过200字）.</summary>
    public static bool IsDemandOfLength(string text) => Length().IsMatch(text);

    private static IEnumerable<Entry> Cells(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>())
        .Concat(form.Funds.Select(f => f.Reason).OfType<Entry>())
        .Concat(form.Indicators.Select(i => i.ShortfallReason).OfType<Entry>())
        .DistinctBy(e => e.Place);

    [GeneratedRegex("[（(][^（）()]{0,16}(?:(?:不超过|不少于|限|控制在)[0-9]{2,4}字|[0-9]{2,4}字(?:以内|以上|左右|之内))[^（）()]{0,16}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
