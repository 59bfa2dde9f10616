using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-201 — a row that can earn points says nothing of what was reached.</summary>
internal sealed class ActualBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.Weight > 0 && row.Row.Actual is { IsBlank: true }
        select At(row.Row.Actual!, "PF-201", ("name", row.Name), ("score", row.SelfText));
}
