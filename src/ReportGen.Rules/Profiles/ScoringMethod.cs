using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>计分办法 — how points follow from a target and an actual value. No method gives more than the cap or less than nothing. Which methods a
/// rule can take is held by <see cref="ProfileFaults"/>.</summary>
public enum ScoringMethod
{
    /// <summary>按比例 — weight × actual ÷ target.</summary>
    [Printed("按比例")]
    Ratio,

    /// <summary>反比例 — full within the target, beyond it weight × target ÷ actual.</summary>
    [Printed("反比例")]
    InverseRatio,

    /// <summary>限额内满分 — full within the limit; beyond it 反比例.</summary>
    [Printed("限额内满分")]
    WithinLimit,

    /// <summary>按支出比例 — weight × spent ÷ limit: spending less earns less; beyond the limit 反比例.</summary>
    [Printed("按支出比例")]
    SpendingShare,

    /// <summary>按执行率 — the target is a budget: weight × spent ÷ budget, spending more earns no more.</summary>
    [Printed("按执行率")]
    ExecutionRate,

    /// <summary>满分 — the whole weight.</summary>
    [Printed("满分")]
    Full,

    /// <summary>零分 — nothing.</summary>
    [Printed("零分")]
    Zero,

    /// <summary>直接赋分 — the whole weight where the target is met, nothing where it is missed.</summary>
    [Printed("直接赋分")]
    Direct,

    /// <summary>按档次 — the share of the weight that the band of the actual value gives.</summary>
    [Printed("按档次")]
    Bands,

    /// <summary>剔除折算 — left out; the rest is rescaled to the total.</summary>
    [Printed("剔除折算")]
    Exclude,

    /// <summary>未能判定 — a person must decide; the rule score stays open.</summary>
    [Printed("未能判定")]
    Undetermined,
}
