using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>评分 — a form's scores: what the unit gave itself beside what the profile gives.</summary>
public sealed record Scorecard
{
    /// <summary>不计分 — the source that says that the form is not scored; null for a scored form.</summary>
    public Source? NotScored { get; init; }

    /// <summary>预算执行 — null where the form has no fund grid.</summary>
    public ExecutionScore? Execution { get; init; }

    /// <summary>指标 — in printed order.</summary>
    public ImmutableArray<RowScore> Rows { get; init; } = [];

    /// <summary>合计 — self and rule.</summary>
    public required TotalScore Total { get; init; }

    /// <summary>The level-1 labels whose points are known, with their rows.</summary>
    internal ImmutableArray<LabelBlock> Blocks { get; init; } = [];

    /// <summary>等级 — null where the profile grades nothing.</summary>
    public GradeScore? Grade { get; init; }
}

/// <summary>合计 — the form's total.</summary>
public sealed record TotalScore
{
    /// <summary>The cell of the printed total; the form's own place where it has none.</summary>
    public required Place Place { get; init; }

    /// <summary>自评合计 — as printed; null where there is no number.</summary>
    public decimal? Self { get; init; }

    /// <summary>The sum of the self-scores as filled, blank ones left out.</summary>
    public required decimal SelfSum { get; init; }

    /// <summary>规则合计 — null while any part is 未能判定.</summary>
    public decimal? Rule { get; init; }

    /// <summary>已判定部分 — the sum of the rule scores that could be determined.</summary>
    public required decimal DeterminedPart { get; init; }

    /// <summary>How many parts are 未能判定.</summary>
    public required int UndeterminedCount { get; init; }

    /// <summary>
    /// 采纳合计 — the rule total with the self-scores of qualitative rows that lie within the tier their words name: people decide within the
    /// tier, the program only confirms. Null while any other part is 未能判定.
    /// </summary>
    public decimal? Adopted { get; init; }

    /// <summary>How many self-scores are adopted that way.</summary>
    public int AdoptedCount { get; init; }

    /// <summary>剔除分值 — points of the parts that do not apply and are left out; the rest is rescaled to the total.</summary>
    public decimal Excluded { get; init; }

    /// <summary>差异 — printed total minus rule total; null where either is missing.</summary>
    public decimal? Difference => Self - Rule;

    /// <summary>How the rule total came about.</summary>
    public ImmutableArray<Phrase> Steps { get; init; } = [];
}

/// <summary>等级 — the grade of each total.</summary>
/// <param name="Self">By the printed total; null without one.</param>
/// <param name="Rule">By the rule total; null without one.</param>
/// <param name="Source">Where the bands come from.</param>
public sealed record GradeScore(string? Self, string? Rule, Sourced Source)
{
    /// <summary>By the total that adopts self-scores within their tiers; null without one.</summary>
    public string? Adopted { get; init; }
}
