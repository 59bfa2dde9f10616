using ReportGen.Model.Findings;
using ReportGen.Model.Forms;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-701 — the form's own instruction was left in a cell and would be published with it.</summary>
internal sealed class InstructionCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cell in Cells(context.Form)
        where context.Kit.IsInstruction(cell.Text)
        select At(cell, "PF-701", ("text", Excerpt.Of(cell.Text)));

    private static IEnumerable<Entry> Cells(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Goals.SelectMany(g => new[] { g.Expected, g.Achieved }).OfType<Entry>())
        .Concat(form.Funds.Select(f => f.Reason).OfType<Entry>())
        .Concat(form.Indicators.Select(i => i.ShortfallReason).OfType<Entry>())
        .DistinctBy(e => e.Place);
}
