using ReportGen.Model.Findings;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-205 — a field that the kit requires is blank. Without its head a form is nobody's: an error; a missing text is a warning.</summary>
internal sealed class RequiredFieldCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var field in context.Form.Fields)
        {
            if (!context.Kit.Required.Contains(field.Label) || !context.IsUnanswered(field.Entry)) continue;
            found.Add(At(field.Entry, "PF-205", ("label", field.Label)) with { Severity = IsHead(field.Term) ? Severity.Error : Severity.Warning });
        }
    }

    private static bool IsHead(FormField? term) =>
        term is FormField.Year or FormField.ProjectName or FormField.SupervisingDepartment or FormField.ImplementingAgency or FormField.AgencyName or FormField.BudgetAgency;
}
