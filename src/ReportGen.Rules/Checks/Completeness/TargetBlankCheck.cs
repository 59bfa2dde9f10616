using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-202 — a row that can earn points sets no target.</summary>
internal sealed class TargetBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.Weight is > 0 && row.Row.Target is { IsBlank: true }
        select At(row.Row.Target!, "PF-202", ("name", row.Name), ("weight", row.Weight!.Value));
}
