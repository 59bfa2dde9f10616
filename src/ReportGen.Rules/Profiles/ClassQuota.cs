using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>一级指标权重 — the points that the rows under one level-1 label make together, or under several (<c>效益指标、满意度指标</c>).</summary>
/// <param name="Label">The level-1 label as printed, several joined by 、; 产出 and 产出指标 are the same.</param>
/// <param name="Weight">Points.</param>
public sealed record ClassQuota(string Label, Sourced<decimal> Weight)
{
    /// <summary>The single labels.</summary>
    public ImmutableArray<string> Labels { get; } = [.. Label.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>缺项归入 — where the points go on a form without a row under the label; null: they are missing.</summary>
    public Sourced<ImmutableArray<ClassShare>>? IfAbsent { get; init; }
}

/// <summary>缺项归入 — points that another level-1 label takes over.</summary>
/// <param name="Label">That label as it stands in 一级指标.</param>
/// <param name="Points">Points added to its own.</param>
public sealed record ClassShare(string Label, decimal Points);
