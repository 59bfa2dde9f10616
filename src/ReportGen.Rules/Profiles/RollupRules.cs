using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>汇总 — how the forms of several agencies are combined to one.</summary>
public sealed record RollupRules
{
    /// <summary>权数 — the money that rates and scores are weighted by.</summary>
    public required Sourced<RollupMoney> Money { get; init; }
}

/// <summary>Which money of a form weighs its rates and scores against those of others.</summary>
public enum RollupMoney
{
    /// <summary>全年预算数 — what was allotted; does not shrink where less was spent.</summary>
    [Printed("全年预算数")]
    AdjustedBudget,

    /// <summary>全年执行数 — what was spent.</summary>
    [Printed("全年执行数")]
    AmountSpent,
}
