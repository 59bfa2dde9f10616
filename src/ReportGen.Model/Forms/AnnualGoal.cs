using ReportGen.Model.Cells;

namespace ReportGen.Model.Forms;

/// <summary>年度目标 — one of several goals of the year; its indicators name it by its index in <see cref="EvaluationForm.Goals"/>.</summary>
/// <param name="Label">The goal's heading as printed: <c>年度目标1（40分）</c>.</param>
/// <param name="Cells">The goal's values; one that the form does not print is absent.</param>
public sealed record AnnualGoal(Entry Label, RowCells<GoalColumn> Cells)
{
    /// <summary>分值 — points.</summary>
    public Entry? Weight => this[GoalColumn.Weight];

    /// <summary>预期目标 — text.</summary>
    public Entry? Expected => this[GoalColumn.Expected];

    /// <summary>实际完成情况 — text.</summary>
    public Entry? Achieved => this[GoalColumn.Achieved];

    public Entry? this[GoalColumn column] => Cells.GetValueOrDefault(column);
}
