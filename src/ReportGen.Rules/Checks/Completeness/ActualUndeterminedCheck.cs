using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-204 — whether the target is met cannot be told: words, several numbers, another unit.</summary>
internal sealed class ActualUndeterminedCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Rule: null, Met: null, IsExcluded: false, Comparison: not null and not Comparison.Qualitative } && row.IsAsked()
        && UndeterminedReasons.Of(row.Undetermined) != UndeterminedReason.MoreThanUnsigned && Cell(row) is { IsBlank: false } cell
            ? Judged(cell, row)
            : null;

    // Withheld figures are withheld on purpose: worth a look, nothing to correct.
    private static Finding Judged(Entry cell, RowScore row)
    {
        var finding = At(cell, "PF-204", ("name", row.Name), ("reason", row.Undetermined));
        return cell.Figure.Kind == FigureKind.Masked ? finding with { Severity = Severity.Hint } : finding;
    }

    private static Entry? Cell(RowScore row) =>
        UndeterminedReasons.Of(row.Undetermined)?.IsOfTarget() == true ? row.Row.Target : row.Row.Actual;
}
