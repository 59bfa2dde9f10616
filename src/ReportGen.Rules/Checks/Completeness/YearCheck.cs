using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-207 — the title names no year. Nobody can then tell which year's rows are last year's.</summary>
internal sealed class YearCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.Year is null) yield return At(context.Form.Title, "PF-207");
    }
}
