using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The score of one part of a form. What the unit gave itself, what the rule gives and their difference stay three things.</summary>
public abstract record PartScore
{
    /// <summary>The cell of the self-score; the nearest cell of the part where the form prints no score.</summary>
    public required Place Place { get; init; }

    /// <summary>分值 — points the part can earn; null where none is printed.</summary>
    public decimal? Weight { get; init; }

    /// <summary>自评得分 — as filled; null where the cell holds no number.</summary>
    public decimal? Self { get; init; }

    /// <summary>The self-score as printed.</summary>
    public string SelfText { get; init; } = "";

    /// <summary>规则得分 — by the profile, rounded as displayed; null: 未能判定, then <see cref="Undetermined"/> says why.</summary>
    public decimal? Rule { get; init; }

    /// <summary>The rule score before rounding.</summary>
    public decimal? RuleExact { get; init; }

    /// <summary>Why there is no rule score; <see cref="Phrase.None"/> where there is one.</summary>
    public Phrase Undetermined { get; init; } = Phrase.None;

    /// <summary>剔除 — true where the part does not apply and is left out of the total, which is rescaled.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>差异 — self-score minus rule score; null where either is missing.</summary>
    public decimal? Difference => Self - Rule;

    /// <summary>How the rule score came about, sentence by sentence.</summary>
    public ImmutableArray<Phrase> Steps { get; init; } = [];

    /// <summary>The value of the profile that decided; null where none was reached.</summary>
    public Sourced? Source { get; init; }

    /// <summary>容差 — points by which the self-score may differ by rounding alone.</summary>
    internal Tolerance Tolerance { get; init; }
}
