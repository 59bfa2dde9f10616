using ReportGen.Model.Findings;
using ReportGen.Model.Terms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-705 — points were lost, yet the form knows of no problem.</summary>
internal sealed class NoProblemsCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var most = context.Profile.Weights.Total.Value;
        var field = context.Form.Fields.FirstOrDefault(f => f.Term == FormField.Problems);
        if (field is null || Amount.Of(context.Form.Totals?.Score) is not { } total || total >= most) return;
        if (context.IsUnanswered(field.Entry) || !context.IsWithoutReason(field.Entry)) return;

        found.Add(At(field.Entry, "PF-705", ("label", field.Label), ("text", field.Entry.Trimmed), ("total", total), ("lost", most - total)));
    }
}
