using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>What the parts of a form make together, gathered in one walk over them.</summary>
/// <param name="basis">What the total is summed from.</param>
internal sealed class PartSums(TotalBasis basis)
{
    /// <summary>The self-scores, those of parts that are left out too.</summary>
    public decimal Self { get; private set; }

    /// <summary>The rule scores, displayed or exact as the basis says.</summary>
    public decimal Rule { get; private set; }

    /// <summary>The points of the parts that are left out.</summary>
    public decimal Excluded { get; private set; }

    /// <summary>How many parts are 未能判定.</summary>
    public int Undetermined { get; private set; }

    /// <summary>The self-scores that lie within their tiers.</summary>
    public decimal Adopted { get; private set; }

    /// <summary>How many these are.</summary>
    public int AdoptedCount { get; private set; }

    public void Add(PartScore part)
    {
        Self += part.Self ?? 0;
        if (part.IsExcluded)
        {
            Excluded += part.Weight ?? 0;
            return;
        }

        Rule += (basis == TotalBasis.DisplayedScores ? part.Rule : part.RuleExact) ?? 0;
        if (part.Rule is not null) return;

        Undetermined++;
        if (part is not RowScore { IsWithinTier: true }) return;
        Adopted += part.Self!.Value;
        AdoptedCount++;
    }
}
