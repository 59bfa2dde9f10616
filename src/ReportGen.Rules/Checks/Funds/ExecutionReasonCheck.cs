using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-405 — too little was spent and nobody says why; the form's own instruction in the cell is no reason.</summary>
internal sealed class ExecutionReasonCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var below = context.Profile.Reasons.RateBelow;
        if (below.Value is not { } limit || context.Scorecard.Execution is not { Rate: { } rate } execution) return;
        if (execution.Funds.Reason is not { } cell || !context.IsWithoutReason(cell)) return;
        if (RateBounds.Of(execution.Funds, context) is not { } bounds || bounds.High >= limit) return;

        found.Add(At(cell, "PF-405", below, ("rate", rate), ("limit", limit), ("column", context.Label(FundsColumn.Reason)), ("note", NoteOn(cell, context))));
    }

    private static Phrase NoteOn(Entry cell, CheckContext context) => context.IsInstruction(cell.Text) ? Phrase.Of("PF-405.note") : Phrase.None;
}
