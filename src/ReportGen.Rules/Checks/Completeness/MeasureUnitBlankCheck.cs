using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-214 — the unit of a row is blank and its figures carry none: nobody can tell of what the number is.</summary>
internal sealed class MeasureUnitBlankCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsAsked() && row.Row is { MeasureUnit: { } unit, Name.IsBlank: false } && context.IsUnanswered(unit)
        where IsBare(row.Row.Target) && IsBare(row.Row.Actual)
        select At(row.Row.MeasureUnit!, "PF-214", ("name", row.Name), ("target", row.Row.Target!.Trimmed));

    private static bool IsBare(Entry? entry) => entry is { Figure: { Kind: FigureKind.Quantity, Unit: "" } };
}
