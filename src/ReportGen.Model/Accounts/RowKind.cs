using ReportGen.Model.Terms;

namespace ReportGen.Model.Accounts;

/// <summary>What identifies the rows of a list in a table of the final accounts.</summary>
public enum RowKind
{
    /// <summary>行名 — fixed rows, each with its printed name.</summary>
    [Printed("行名")]
    Named,

    /// <summary>功能分类 — subjects of expenditure by function, each with its code.</summary>
    [Printed("功能分类")]
    Function,

    /// <summary>经济分类 — subjects of expenditure by economic class, each with its code.</summary>
    [Printed("经济分类")]
    Economic,

    /// <summary>横排 — fixed items across the head, with a single row of amounts below.</summary>
    [Printed("横排")]
    Across,

    /// <summary>自填 — as many rows as the unit fills in, each known by its first cell.</summary>
    [Printed("自填")]
    Free,
}
