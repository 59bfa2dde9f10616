using ReportGen.Model.Terms;

namespace ReportGen.Model.Values;

/// <summary>指标性质 — how the actual value is held against the target.</summary>
public enum Comparison
{
    /// <summary>≥ — the actual value must reach the target.</summary>
    [Printed("≥")]
    AtLeast,

    /// <summary>≤ — the actual value must not pass the target.</summary>
    [Printed("≤")]
    AtMost,

    /// <summary>＝ — the actual value must be the target.</summary>
    [Printed("＝")]
    Equal,

    /// <summary>＞ — the actual value must pass the target.</summary>
    [Printed("＞")]
    MoreThan,

    /// <summary>＜ — the actual value must stay below the target.</summary>
    [Printed("＜")]
    LessThan,

    /// <summary>定性 — judged by people within tiers.</summary>
    [Printed("定性")]
    Qualitative,
}
