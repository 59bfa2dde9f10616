namespace ReportGen.Rules.Profiles;

/// <summary>原因 — when a reason must be written.</summary>
public sealed record ReasonRules
{
    /// <summary>执行率低于 — the execution rate in % below which a reason is wanted; null value: never.</summary>
    public required Sourced<decimal?> RateBelow { get; init; }

    /// <summary>未达指标值 — whether a missed target wants a reason.</summary>
    public required Sourced<bool> TargetMissed { get; init; }

    /// <summary>达标扣分 — whether points deducted although the target is met want a reason.</summary>
    public required Sourced<bool> PointsDeducted { get; init; }
}
