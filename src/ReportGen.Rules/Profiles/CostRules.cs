using System.Collections.Immutable;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Profiles;

/// <summary>成本 — how cost rows earn their points.</summary>
public sealed record CostRules
{
    /// <summary>一级指标 — the level-1 labels that hold cost rows.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>二级指标 — the level-2 labels that hold cost rows, on forms that print cost within 产出.</summary>
    public ImmutableArray<string> GroupLabels { get; init; } = [];

    /// <summary>无符号 — how a cost row's target without a sign is meant; usually ≤.</summary>
    public Sourced<Comparison>? WithoutSign { get; init; }

    /// <summary>计分办法 — 限额内满分, 按支出比例 or 按执行率.</summary>
    public required Sourced<ScoringMethod> Method { get; init; }

    /// <summary>亦可接受 — a method seen in practice beside the rule; a self-score that follows it is not reported as a deviation.</summary>
    public Sourced<ScoringMethod>? AlsoAccepted { get; init; }
}
