using ReportGen.Model.Terms;

namespace ReportGen.Rules.Profiles;

/// <summary>年度目标 — how the points of a form with several goals are divided among them.</summary>
public sealed record GoalRules
{
    /// <summary>合计 — points that all goals make together; with the execution they make the form's total.</summary>
    public required Sourced<decimal> Total { get; init; }

    /// <summary>分配 — whether every goal, or row, has the same points.</summary>
    public required Sourced<GoalSplit> Split { get; init; }
}

/// <summary>How points are divided among goals, or among the rows of a label.</summary>
public enum GoalSplit
{
    /// <summary>平均分配 — every goal has the same points.</summary>
    [Printed("平均分配")]
    Even,

    /// <summary>自行分配 — the unit divides them.</summary>
    [Printed("自行分配")]
    Free,
}
