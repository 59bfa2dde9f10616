using ReportGen.Model.Terms;

namespace ReportGen.Model.Indicators;

/// <summary>What a column of the indicator block means, whatever the form calls it.</summary>
public enum IndicatorColumn
{
    /// <summary>一级指标 — 产出, 效益, 满意度, 成本.</summary>
    [Printed("一级指标")]
    IndicatorClass,

    /// <summary>二级指标 — 数量, 质量, 时效 and so on.</summary>
    [Printed("二级指标")]
    IndicatorGroup,

    /// <summary>三级指标 — the indicator itself.</summary>
    [Printed("三级指标")]
    Name,

    /// <summary>指标性质 — ≥ ≤ ＝ ＞ ＜ or 定性.</summary>
    [Printed("指标性质")]
    Comparison,

    /// <summary>指标值 — the target.</summary>
    [Printed("指标值")]
    Target,

    /// <summary>调整指标值 — the target after the budget was adjusted; where filled, it counts instead of the target.</summary>
    [Printed("调整指标值")]
    AdjustedTarget,

    /// <summary>度量单位 — the unit of target and actual.</summary>
    [Printed("度量单位")]
    MeasureUnit,

    /// <summary>实际完成值 — what was reached.</summary>
    [Printed("实际完成值")]
    Actual,

    /// <summary>分值 — the points the row can earn.</summary>
    [Printed("分值")]
    Weight,

    /// <summary>得分系数 — the share of its weight that the row earned, in %.</summary>
    [Printed("得分系数")]
    ScoreCoefficient,

    /// <summary>得分 — the points the unit gave itself.</summary>
    [Printed("得分")]
    Score,

    /// <summary>偏差原因分析 — why the target was missed.</summary>
    [Printed("偏差原因分析")]
    ShortfallReason,

    /// <summary>核心指标 — 是 where the indicator is one of the project's core indicators.</summary>
    [Printed("核心指标")]
    CoreIndicator,
}
