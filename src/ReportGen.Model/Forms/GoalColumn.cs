using ReportGen.Model.Terms;

namespace ReportGen.Model.Forms;

/// <summary>What a value of a repeated goal means, whatever the form calls it.</summary>
public enum GoalColumn
{
    /// <summary>序号 — the number within 年度目标1.</summary>
    [Printed("序号")]
    Number,

    /// <summary>分值 — the points that the goal's indicators make together.</summary>
    [Printed("分值")]
    Weight,

    /// <summary>预期目标 — what was meant to be reached.</summary>
    [Printed("预期目标")]
    Expected,

    /// <summary>实际完成情况 — what was reached.</summary>
    [Printed("实际完成情况")]
    Achieved,
}
