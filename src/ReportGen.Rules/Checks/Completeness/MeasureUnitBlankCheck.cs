using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-214 — the unit of a row is blank and its figures carry none: nobody can tell of what the number is.</summary>
internal sealed class MeasureUnitBlankCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row.IsAsked() && row.Row is { MeasureUnit: { } unit, Name.IsBlank: false } && context.IsUnanswered(unit) && IsBare(row.Row.Target) && IsBare(row.Row.Actual)
            ? At(unit, "PF-214", ("name", row.Name), ("target", row.Row.Target!.Trimmed))
            : null;

    private static bool IsBare(Entry? entry) => entry is { Figure: { Kind: FigureKind.Quantity, Unit: "" } };
}
