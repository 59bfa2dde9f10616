using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>预算执行 — how the execution of the budget is scored: weight × spent ÷ budget, never above the weight.</summary>
public sealed record ExecutionRules
{
    /// <summary>分母 — the budget that spending is held against.</summary>
    public required Sourced<BudgetBasis> Denominator { get; init; }

    /// <summary>预算为零 — what a form without any budget earns: 未能判定, 满分, 零分 or 剔除折算 (its weight moves to the rest).</summary>
    public required Sourced<ScoringMethod> ZeroBudget { get; init; }
}

/// <summary>Which budget is the denominator of the execution rate.</summary>
public enum BudgetBasis
{
    /// <summary>全年预算数 — the budget after adjustment, carry-over included.</summary>
    [Printed("全年预算数")]
    Adjusted,

    /// <summary>年初预算数 — the budget as first approved.</summary>
    [Printed("年初预算数")]
    Initial,
}
