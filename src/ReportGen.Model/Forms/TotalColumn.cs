using ReportGen.Model.Terms;

namespace ReportGen.Model.Forms;

/// <summary>What a cell of the total row means, whatever the form calls it.</summary>
public enum TotalColumn
{
    /// <summary>分值 — the points of all rows.</summary>
    [Printed("分值")]
    Weight,

    /// <summary>得分 — the points that the unit summed up.</summary>
    [Printed("得分")]
    Score,

    /// <summary>等级 — the grade that the unit gave itself.</summary>
    [Printed("等级")]
    Grade,
}
