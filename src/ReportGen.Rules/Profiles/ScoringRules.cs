using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>计分 — how an indicator row earns its points.</summary>
public sealed record ScoringRules
{
    /// <summary>得分上限 — the share of its weight that a row can earn at most, 1 for the whole weight; never above 1.</summary>
    public required Sourced<decimal> Cap { get; init; }

    /// <summary>不低于 — rows with ≥ or ＞; usually 按比例.</summary>
    public required Sourced<ScoringMethod> AtLeast { get; init; }

    /// <summary>
    /// 最低完成比例 — a ≥ row, or a ＝ row below its target, that reaches less than this share earns nothing; null value or no entry: no floor.
    /// </summary>
    public Sourced<decimal?>? RatioFloor { get; init; }

    /// <summary>不超过 — rows with ≤ or ＜ outside the cost labels; usually 反比例.</summary>
    public required Sourced<ScoringMethod> AtMost { get; init; }

    /// <summary>成本 — rows with ≤ or ＜ under cost labels; null where they have no rule of their own.</summary>
    public CostRules? Cost { get; init; }

    /// <summary>等于，低于指标值 — ＝ rows below their target; at the target they earn all.</summary>
    public required Sourced<ScoringMethod> EqualBelow { get; init; }

    /// <summary>等于，高于指标值 — ＝ rows above their target; usually 未能判定.</summary>
    public required Sourced<ScoringMethod> EqualAbove { get; init; }

    /// <summary>无符号 — how a target that is a bare number (<c>100%</c>) is meant, on forms without a column for the sign; null: that cannot be told.</summary>
    public Sourced<Comparison>? WithoutSign { get; init; }

    /// <summary>严格符号 — whether ＞ and ＜ mean what they print.</summary>
    public required Sourced<StrictReading> Strict { get; init; }

    /// <summary>指标值为零 — rows whose target is 0 and whose actual value is not; at 0 they earn all.</summary>
    public required Sourced<ScoringMethod> ZeroTarget { get; init; }

    /// <summary>定性档次 — tiers of qualitative rows, best first. Within a tier a person decides; the program only holds the bounds.</summary>
    public required Sourced<ImmutableArray<QualitativeTier>> Tiers { get; init; }

    /// <summary>超额提示 — actual ÷ target from which an over-achievement is pointed out; null value or no entry: never.</summary>
    public Sourced<decimal?>? OverAchievement { get; init; }
}

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

/// <summary>定性档次 — one tier.</summary>
/// <param name="Upper">The highest share of the weight, 0 to 1; the bound belongs to the tier.</param>
/// <param name="Lower">The lowest share of the weight; the bound belongs to the tier.</param>
/// <param name="Words">Words in the actual value that tell the tier (达成预期, 部分, 未); the one that stands first in the text decides.</param>
public sealed record QualitativeTier(decimal Upper, decimal Lower, ImmutableArray<string> Words);

/// <summary>How ＞ and ＜ are read.</summary>
public enum StrictReading
{
    /// <summary>按原文 — a value equal to the target does not meet it.</summary>
    [Printed("按原文")]
    AsPrinted,

    /// <summary>含等于 — a value equal to the target meets it.</summary>
    [Printed("含等于")]
    Inclusive,
}
