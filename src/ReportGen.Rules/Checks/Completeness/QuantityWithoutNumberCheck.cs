using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-212 — a 数量指标 with points whose target is only words: nobody can tell how much was wanted.</summary>
internal sealed class QuantityWithoutNumberCheck : Check
{
    private const string Quantity = "数量";

    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows
        where row.IsAsked() && row.Row.IndicatorGroup is { } label && ClassLabel.Bare(label.Text) == Quantity
        where row.Row.Target is { Figure.Kind: FigureKind.Text } target && !context.IsUnanswered(target)
        select At(row.Row.Target!, "PF-212", ("name", row.Name), ("target", row.Row.Target!.Trimmed));
}
