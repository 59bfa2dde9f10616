using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>约束性指标 — rows that earn nothing when they are kept and cost points when they are broken.</summary>
public sealed record ConstraintRules
{
    /// <summary>标记 — words in a level label or in the name that tell such a row: 约束性.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>扣分 — points that one breach costs; null value: 未能判定, a person must say.</summary>
    public required Sourced<decimal?> Deduction { get; init; }
}
