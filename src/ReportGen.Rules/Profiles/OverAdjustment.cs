using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>超额扣分 — whether an actual value far above its target costs points.</summary>
public enum OverAdjustment
{
    /// <summary>不扣 — it is only pointed out.</summary>
    [Printed("不扣")]
    None,

    /// <summary>按偏离比例 — from the ratio of 超额提示 on, points × that ratio × target ÷ actual: the further beyond, the fewer.</summary>
    [Printed("按偏离比例")]
    ByDeviation,
}
