using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-209 — a formula whose result was never stored: the cell looks filled in the unit's own Excel and is empty to everybody else.</summary>
internal sealed class UncalculatedCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from cell in CellsOf(context.Form).Where(c => c.Figure.Kind == FigureKind.Uncalculated).Distinct()
        select At(cell, "PF-209");

    private static IEnumerable<Entry> CellsOf(EvaluationForm form) => form.Fields.Select(f => f.Entry)
        .Concat(form.Funds.SelectMany(r => r.Cells.Values))
        .Concat(form.Goals.SelectMany(g => g.Cells.Values))
        .Concat(form.Rows.SelectMany(r => r.Cells.Values))
        .Concat(new[] { form.Totals?.Weight, form.Totals?.Score, form.Totals?.Grade }.OfType<Entry>());
}
