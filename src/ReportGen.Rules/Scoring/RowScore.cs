using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The score of one indicator row.</summary>
public sealed record RowScore : PartScore
{
    /// <summary>The row as it was read.</summary>
    public required Indicator Row
    {
        get;
        init
        {
            field = value;
            Name = value.Name?.Trimmed ?? "";
            Values = new RowValues(value);
        }
    }

    /// <summary>三级指标 — the row's name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The comparison of the row; null where none can be read.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Whether the target is met; null where that cannot be told.</summary>
    public bool? Met { get; init; }

    /// <summary>亦可接受 — the rule that accepts that practice; null where there is none, or nobody needs it.</summary>
    public Sourced? AcceptedRule => Self == Rule ? null : Alternative?.Rule;

    /// <summary>Actual ÷ target, where that reaches the profile's 超额提示; null elsewhere.</summary>
    public decimal? TimesTarget { get; init; }

    /// <summary>The points that a person can choose from in a qualitative row; null elsewhere.</summary>
    public ScoreRange? Range { get; init; }

    /// <summary>True where a person chose points within the tier that the words name: the program confirms them and computes none.</summary>
    public bool IsWithinTier => Range is { IsTier: true } range && Self >= range.Low && Self <= range.High;

    /// <summary>约束性指标 — true for a row that earns nothing when it is kept and costs points when it is broken.</summary>
    public bool IsConstraint { get; init; }

    /// <summary>True for a row under a cost label of the profile.</summary>
    internal bool IsCost { get; init; }

    /// <summary>行分值 — the rule by which a weight came about that the form does not print; null for a printed one.</summary>
    public Sourced? WeightRule { get; init; }

    /// <summary>Why the row can earn no points that the rules could tell, where it has no weight: not scored, or weights within labels only.</summary>
    internal Phrase NoPoints { get; init; } = Phrase.None;

    /// <summary>The year of the form; a date without a year is one of it. Null where the form names none.</summary>
    internal int? FormYear { get; init; }

    /// <summary>Unit, target and actual value of the row.</summary>
    internal RowValues Values { get; private init; } = null!;

    /// <summary>亦可接受得分 — by a practice that the profile accepts beside its rule; null where there is none.</summary>
    internal AlternativeScore? Alternative { get; init; }
}

/// <summary>A range of points, both bounds included.</summary>
/// <param name="Low">Points.</param>
/// <param name="High">Points.</param>
/// <param name="IsTier">True where the tier is known; false where the range spans all tiers.</param>
public sealed record ScoreRange(decimal Low, decimal High, bool IsTier);

/// <summary>A score by another accepted practice.</summary>
internal sealed record AlternativeScore(Sourced<ScoringMethod> Rule, decimal Exact, decimal Displayed)
{
    public ScoringMethod Method => Rule.Value;
}
