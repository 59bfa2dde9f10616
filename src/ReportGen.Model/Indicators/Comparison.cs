using ReportGen.Model.Terms;

namespace ReportGen.Model.Indicators;

/// <summary>指标性质 — how the actual value is held against the target.</summary>
public enum Comparison
{
    [Printed("≥")]
    AtLeast,

    [Printed("≤")]
    AtMost,

    [Printed("＝")]
    Equal,

    [Printed("＞")]
    MoreThan,

    [Printed("＜")]
    LessThan,

    /// <summary>定性 — judged by people within tiers.</summary>
    [Printed("定性")]
    Qualitative,
}
