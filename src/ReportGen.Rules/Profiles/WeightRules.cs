using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>权重 — how the points of a form are divided.</summary>
public sealed record WeightRules
{
    /// <summary>总分 — points that all weights make together, execution included.</summary>
    public required Sourced<decimal> Total { get; init; }

    /// <summary>预算执行 — points of the execution of the budget.</summary>
    public required Sourced<decimal> Execution { get; init; }

    /// <summary>一级指标 — points of each level-1 label in printed order; empty where the notice leaves them free.</summary>
    public ImmutableArray<ClassQuota> Classes { get; init; } = [];

    /// <summary>行分值 — how the points of a level-1 label are divided among its rows, on forms that print points only within labels; null: not told.</summary>
    public Sourced<GoalSplit>? RowSplit { get; init; }

    /// <summary>行分值小数位 — decimals that an even share is rounded to; null: a share must come out even.</summary>
    public Sourced<int>? RowDecimals { get; init; }

    /// <summary>年度目标 — points of the goals; null where the form has no goals with points of their own.</summary>
    public GoalRules? Goals { get; init; }
}
