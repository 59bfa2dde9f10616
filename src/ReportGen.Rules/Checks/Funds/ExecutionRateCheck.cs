using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-402 — a printed execution rate that its own money cannot give.</summary>
internal sealed class ExecutionRateCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Form.Funds)
        {
            if (row.ExecutionRate is { } cell && IsWanted(row) && RateBounds.Of(row, context) is { } bounds && !bounds.Allows(cell)) found.Add(Wrong(row, context));
        }
    }

    // Source rows may leave their rate blank or mark it; the total row may not.
    private static bool IsWanted(FundsRow row) =>
        row.Source == FundsSource.Total ? row.ExecutionRate!.Figure.Kind != FigureKind.Masked : row.ExecutionRate!.Figure.IsNumber;

    private static Finding Wrong(FundsRow row, CheckContext context)
    {
        var cell = row.ExecutionRate!;
        var budget = Amount.Of(ExecutionScoring.BudgetOf(row, context.Profile.Execution.Denominator.Value))!.Value;
        var spent = Amount.Of(row.AmountSpent)!.Value;
        var expected = context.Profile.Rounding.Rate(spent * 100 / budget);
        var basis = context.Profile.Execution.Denominator;
        return At(cell, "PF-402", basis, ("spent", spent), ("budget", budget), ("rate", Shown(cell)), ("expected", expected)) with
        {
            Expected = Phrase.Of("value.percent", ("number", expected)),
            Difference = Amount.Of(cell) - expected,
        };
    }

    private static Phrase Shown(Entry cell) => cell.IsBlank ? Phrase.Of("value.blank") : cell.Trimmed;
}
