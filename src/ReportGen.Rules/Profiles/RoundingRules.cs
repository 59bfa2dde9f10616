using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>取舍 — decimals and rounding of what is computed. What a unit printed itself is never rounded.</summary>
public sealed record RoundingRules
{
    /// <summary>执行率小数位 — decimals of the execution rate in %.</summary>
    public required Sourced<int> RateDecimals { get; init; }

    /// <summary>得分小数位 — decimals of a score.</summary>
    public required Sourced<int> ScoreDecimals { get; init; }

    /// <summary>取舍方式 — the one rounding mode of the profile.</summary>
    public required Sourced<RoundingMode> Mode { get; init; }

    /// <summary>容差 — points by which a printed score may differ from the calculated one where only its decimals are to blame.</summary>
    public required Sourced<decimal> Tolerance { get; init; }

    /// <summary>合计 — what the total is summed from.</summary>
    public required Sourced<TotalBasis> Total { get; init; }
}

/// <summary>取舍方式 — how surplus decimals are dropped.</summary>
public enum RoundingMode
{
    /// <summary>四舍五入 — half away from zero.</summary>
    [Printed("四舍五入")]
    HalfUp,

    /// <summary>截位 — simply cut off.</summary>
    [Printed("截位")]
    Truncate,
}

/// <summary>合计 — what the total is summed from.</summary>
public enum TotalBasis
{
    /// <summary>各行显示得分之和 — of the scores as displayed, so that a reader can add them up again.</summary>
    [Printed("各行显示得分之和")]
    DisplayedScores,

    /// <summary>各行未取舍得分之和 — of the exact scores, rounded once at the end.</summary>
    [Printed("各行未取舍得分之和")]
    ExactScores,
}
