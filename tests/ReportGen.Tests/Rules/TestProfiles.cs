using System.Collections.Immutable;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules;

/// <summary>Profiles for tests. The values are those that the published forms follow.</summary>
internal static class TestProfiles
{
    public static Source Source { get; } = new("test", "某省评分规则", "第一条", SourceStanding.Notice);

    public static Profile Usual { get; } = new()
    {
        Id = "usual",
        Version = "1",
        Title = "通用评分规则",
        Weights = new WeightRules
        {
            Total = Of(100m),
            Execution = Of(10m),
            Classes = [new("产出指标", Of(40m)), new("成本指标", Of(20m)), new("效益指标", Of(20m)), new("满意度指标", Of(10m))],
        },
        Execution = new ExecutionRules { Denominator = Of(BudgetBasis.Adjusted), ZeroBudget = Of(ScoringMethod.Undetermined) },
        Scoring = new ScoringRules
        {
            Cap = Of(1m),
            AtLeast = Of(ScoringMethod.Ratio),
            AtMost = Of(ScoringMethod.InverseRatio),
            Cost = new CostRules { Labels = ["成本指标"], Method = Of(ScoringMethod.WithinLimit), AlsoAccepted = Of(ScoringMethod.SpendingShare) },
            EqualBelow = Of(ScoringMethod.Ratio),
            EqualAbove = Of(ScoringMethod.Undetermined),
            Strict = Of(StrictReading.AsPrinted),
            ZeroTarget = Of(ScoringMethod.Undetermined),
            Tiers = Of<ImmutableArray<QualitativeTier>>(
                [new(1, 0.8m, ["达成预期"]), new(0.8m, 0.5m, ["部分"]), new(0.5m, 0, ["未达成", "未完成", "未实现"])]),
        },
        Rounding = new RoundingRules { RateDecimals = Of(2), ScoreDecimals = Of(2), Mode = Of(RoundingMode.HalfUp), Tolerance = Of(0.05m), Total = Of(TotalBasis.DisplayedScores) },
        Grades = Of<ImmutableArray<GradeBand>>([new("优", 90), new("良", 80), new("中", 60), new("差", 0)]),
        Reasons = new ReasonRules { RateBelow = Of<decimal?>(90), TargetMissed = Of(true), PointsDeducted = Of(true) },
        TextLimits = new Dictionary<string, int> { ["年度目标完成情况"] = 100, ["评价结论"] = 200, ["存在问题"] = 200, ["改进措施"] = 200, ["原因"] = 100 }
            .ToImmutableDictionary(l => l.Key, l => Of(l.Value)),
    };

    public static Sourced<T> Of<T>(T value) => new(value, Source);
}
