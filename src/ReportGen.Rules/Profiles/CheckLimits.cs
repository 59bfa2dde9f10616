using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>审核 — from where on something is pointed out that no notice counts. A profile may set its own limits; what it leaves unsaid is the program's.</summary>
public sealed record CheckLimits
{
    private static readonly Source Program = new("本程序", "本程序的处理办法", "审核限值", SourceStanding.Practice);

    /// <summary>The limits of a profile that names none.</summary>
    public static CheckLimits Default { get; } = new();

    /// <summary>最少行数 — rows that a form must have before shares of its rows mean anything.</summary>
    public Sourced<decimal> FewestRows { get; init; } = new(10, Program);

    /// <summary>原因重复行数 — how many rows may give the same words as their reason.</summary>
    public Sourced<decimal> SameReasonRows { get; init; } = new(5, Program);

    /// <summary>数值相同比例 — the share of rows, 0 to 1, whose actual value may be the target to the last figure.</summary>
    public Sourced<decimal> SameValueShare { get; init; } = new(0.7m, Program);

    /// <summary>全部满分合计 — the total in points from which full marks in every row are pointed out.</summary>
    public Sourced<decimal> FullMarksTotal { get; init; } = new(99, Program);

    /// <summary>名称等长比例 — the share of names, 0 to 1, that may end at one length before they count as cut off.</summary>
    public Sourced<decimal> SameLengthShare { get; init; } = new(0.4m, Program);

    /// <summary>二级指标 — the usual level-2 labels under each level-1 label; null where the profile names none.</summary>
    public Sourced<ImmutableArray<GroupLabels>>? Groups { get; init; }
}

/// <summary>二级指标 — the usual level-2 labels under one level-1 label.</summary>
/// <param name="Class">The level-1 label; 产出 and 产出指标 are the same.</param>
/// <param name="Labels">The level-2 labels.</param>
public sealed record GroupLabels(string Class, ImmutableArray<string> Labels);
