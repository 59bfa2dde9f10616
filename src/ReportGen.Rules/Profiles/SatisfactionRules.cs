using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>满意度 — how satisfaction rows earn their points, where that differs from other ≥ rows.</summary>
public sealed record SatisfactionRules
{
    /// <summary>一级指标 — the level-1 labels that hold satisfaction rows.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>二级指标 — the level-2 labels that hold satisfaction rows.</summary>
    public ImmutableArray<string> GroupLabels { get; init; } = [];

    /// <summary>计分办法 — 按比例 or 按档次.</summary>
    public required Sourced<ScoringMethod> Method { get; init; }

    /// <summary>档次 — the bands of 按档次, best first; null for 按比例.</summary>
    public Sourced<ImmutableArray<SatisfactionBand>>? Bands { get; init; }
}

/// <summary>档次 — one band of satisfaction.</summary>
/// <param name="AtLeast">The lowest actual value in % that still belongs to it.</param>
/// <param name="Share">The share of the weight that it earns, 0 to 1.</param>
public sealed record SatisfactionBand(decimal AtLeast, decimal Share);
