using ReportGen.Model.Terms;

namespace ReportGen.Model.Funds;

/// <summary>What a column of the fund grid means, whatever the form calls it.</summary>
public enum FundsColumn
{
    /// <summary>年初预算数 — the budget as first approved; in the form's money unit.</summary>
    [Printed("年初预算数")]
    InitialBudget,

    /// <summary>预算调整数 — what the adjustment added (+) or took (-); adjusted budget − initial budget.</summary>
    [Printed("预算调整数")]
    BudgetAdjustment,

    /// <summary>全年预算数 — the budget after adjustment, carry-over included; the denominator of the execution rate.</summary>
    [Printed("全年预算数")]
    AdjustedBudget,

    /// <summary>全年执行数 — what was really spent.</summary>
    [Printed("全年执行数")]
    AmountSpent,

    /// <summary>预算执行率 — spent / adjusted budget, in %.</summary>
    [Printed("预算执行率")]
    ExecutionRate,

    /// <summary>分值 — the points the execution can earn.</summary>
    [Printed("分值")]
    Weight,

    /// <summary>得分 — the points the unit gave itself.</summary>
    [Printed("得分")]
    Score,

    /// <summary>原因 — why too little was spent, or the budget changed.</summary>
    [Printed("原因")]
    Reason,
}
