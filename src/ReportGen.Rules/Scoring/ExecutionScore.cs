using ReportGen.Model.Funds;

namespace ReportGen.Rules.Scoring;

/// <summary>预算执行 — the score of the budget's execution.</summary>
public sealed record ExecutionScore : PartScore
{
    /// <summary>The fund row that sums all sources.</summary>
    public required FundsRow Funds { get; init; }

    /// <summary>预算执行率 — in %, rounded as displayed, not capped; null without a budget.</summary>
    public decimal? Rate { get; init; }
}
