using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-212 — a 数量指标 with points whose target is only words: nobody can tell how much was wanted.</summary>
internal sealed class QuantityWithoutNumberCheck : RowCheck
{
    private const string Quantity = "数量";

    protected override Finding? In(RowScore row, CheckContext context) =>
        row.Row is { Target: { Figure.Kind: FigureKind.Text } target, IndicatorGroup: { } label } && row.IsAsked()
        && ClassLabel.Bare(label.Text) == Quantity && !context.IsUnanswered(target)
            ? At(target, "PF-212", ("name", row.Name), ("target", target.Trimmed))
            : null;
}
