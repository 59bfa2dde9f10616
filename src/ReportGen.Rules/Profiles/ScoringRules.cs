using System.Collections.Immutable;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

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

    /// <summary>超额扣分 — whether points are deducted from that ratio on; no entry: none are.</summary>
    public Sourced<OverAdjustment>? OverDeduction { get; init; }

    /// <summary>超额得分下限 — the share of its weight, 0 to 1, that a row keeps however far it is beyond its target; no entry: no floor.</summary>
    public Sourced<decimal>? OverFloor { get; init; }

    /// <summary>满意度 — rows of satisfaction; null where they are scored like all others.</summary>
    public SatisfactionRules? Satisfaction { get; init; }

    /// <summary>约束性指标 — rows with negative points; null where there are none.</summary>
    public ConstraintRules? Constraints { get; init; }

    /// <summary>是否指标 — rows whose target is 是, 否, 有 or 无: 直接赋分 or 未能判定; no entry: 未能判定.</summary>
    public Sourced<ScoringMethod>? YesNo { get; init; }

    /// <summary>不适用 — rows whose target or actual value is a mark for not applicable: 未能判定 or 剔除折算; no entry: 未能判定.</summary>
    public Sourced<ScoringMethod>? NotApplicable { get; init; }
}

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
