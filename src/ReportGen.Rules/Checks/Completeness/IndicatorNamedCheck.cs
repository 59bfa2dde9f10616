using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-206 — a row without a name, or whose comparison is blank or unknown.</summary>
internal sealed class IndicatorNamedCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Scorecard.Rows)
        {
            if (row.Weight is null && row.Row.Weight is not null) continue;
            if (row.Row.Name is { IsBlank: true } name) found.Add(Missing(name, context.Label(IndicatorColumn.Name)));
            if (row.Row.Comparison is { } sign && row.Comparison is null) found.Add(Missing(sign, context.Label(IndicatorColumn.Comparison)));
        }
    }

    private static Finding Missing(Entry cell, string column) =>
        At(cell, "PF-206", ("column", column), ("text", Quoted(cell)));
}
