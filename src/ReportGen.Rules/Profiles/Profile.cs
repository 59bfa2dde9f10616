using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.Profiles;

/// <summary>评分方案 — what profile.yaml tells: by which rules a form is scored and checked. Provinces and years differ here, never in code.</summary>
public sealed record Profile
{
    /// <summary>编号 — the profile's id.</summary>
    public required string Id { get; init; }

    /// <summary>版本 — the profile's own version, written into run.json.</summary>
    public required string Version { get; init; }

    /// <summary>名称 — for people.</summary>
    public required string Title { get; init; }

    /// <summary>评分 — whether the form is scored; null where the profile leaves the matter of course unsaid.</summary>
    public Sourced<ScoreKeeping>? Keeping { get; init; }

    /// <summary>The source that says that the form is not scored; null for a scored form.</summary>
    public Source? NotScored => Keeping is { Value: ScoreKeeping.NotScored } keeping ? keeping.Source : null;

    /// <summary>权重 — how the points are divided.</summary>
    public required WeightRules Weights { get; init; }

    /// <summary>预算执行 — how the execution of the budget is scored.</summary>
    public required ExecutionRules Execution { get; init; }

    /// <summary>计分 — how an indicator row earns its points.</summary>
    public required ScoringRules Scoring { get; init; }

    /// <summary>取舍 — decimals and rounding of what is computed.</summary>
    public required RoundingRules Rounding { get; init; }

    /// <summary>等级 — grade bands, best first; null where the form is not graded.</summary>
    public Sourced<ImmutableArray<GradeBand>>? Grades { get; init; }

    /// <summary>原因 — when a reason must be written.</summary>
    public required ReasonRules Reasons { get; init; }

    /// <summary>汇总 — how forms of several agencies are combined; null where the profile does not say, then no rate and no judged score is.</summary>
    public RollupRules? Rollup { get; init; }

    /// <summary>篇幅 — the most characters that a text may have, by the printed label of its field or column.</summary>
    public ImmutableDictionary<string, Sourced<int>> TextLimits { get; init; } = ImmutableDictionary<string, Sourced<int>>.Empty;

    /// <summary>审核 — from where on the checks point something out.</summary>
    public CheckLimits Limits { get; init; } = CheckLimits.Default;

    /// <summary>问题级别 — severities that differ from the catalogue's, by finding id; a null value silences the finding.</summary>
    public ImmutableDictionary<string, Sourced<Severity?>> Severities { get; init; } = ImmutableDictionary<string, Sourced<Severity?>>.Empty;

    /// <summary>Every value as it is written in profile.yaml, in the order of the file; what two profiles are compared by.</summary>
    public ImmutableArray<ProfileValue> Values { get; init; } = [];
}

/// <summary>等级 — one grade.</summary>
/// <param name="Label">As printed: 优, 良, 中, 差.</param>
/// <param name="AtLeast">The lowest total, as displayed, that still earns it; the bound belongs to the grade.</param>
public sealed record GradeBand(string Label, decimal AtLeast);
