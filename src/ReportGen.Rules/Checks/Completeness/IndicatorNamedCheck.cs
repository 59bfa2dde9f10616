using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-206 — a row without a name, or whose comparison is blank or unknown.</summary>
internal sealed class IndicatorNamedCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        foreach (var row in context.Scorecard.Rows.Where(r => r.Weight is not null || r.Row.Weight is null))
        {
            if (row.Row.Name is { IsBlank: true } name) yield return Missing(name, context.Label(IndicatorColumn.Name));
            if (row.Row.Comparison is { } sign && row.Comparison is null) yield return Missing(sign, context.Label(IndicatorColumn.Comparison));
        }
    }

    private static Finding Missing(Entry cell, string column) =>
        At(cell, "PF-206", ("column", column), ("text", Quoted(cell)));
}
