using ReportGen.Model.Findings;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-604 — the printed grade is not that of the printed total.</summary>
internal sealed class GradeCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Totals?.Grade is not { IsBlank: false } cell || context.Scorecard.Grade is not { Self: { } grade } score) return;
        if (cell.Trimmed == grade) return;

        found.Add(At(cell, "PF-604", score.Source, ("grade", cell.Trimmed), ("total", context.Scorecard.Total.Self!.Value), ("expected", grade)) with { Expected = grade });
    }
}
