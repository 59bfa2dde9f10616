using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-207 — the title names no year. Nobody can then tell which year's rows are last year's.</summary>
internal sealed class YearCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Year is null) found.Add(At(context.Form.Title, "PF-207"));
    }
}
