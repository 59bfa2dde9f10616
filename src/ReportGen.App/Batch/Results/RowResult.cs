using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Batch.Results;

/// <summary>What is left of one scored part of a form: what was filled in, and what the rules give for it.</summary>
/// <param name="Cell">The cell of the self-score; the nearest cell of the part where the form prints no score.</param>
/// <param name="IsExecution">True for 预算执行, which has no name; its target is the budget, its actual value the amount spent.</param>
/// <param name="Name">三级指标 — as printed.</param>
/// <param name="Target">指标值 — as printed.</param>
/// <param name="Actual">实际完成值 — as printed.</param>
/// <param name="Weight">分值 — null where none is printed.</param>
/// <param name="Self">自评得分 — null where the cell holds no number.</param>
/// <param name="Rule">规则得分 — null where it is 未能判定.</param>
internal sealed record RowResult(string Cell, bool IsExecution, string Name, string Target, string Actual, decimal? Weight, decimal? Self, decimal? Rule)
{
    /// <summary>All parts of a form, the execution first.</summary>
    public static ImmutableArray<RowResult> Of(Scorecard scores) =>
    [
        .. scores.Execution is { } execution ? [Of(execution, "", execution.Funds.AdjustedBudget, execution.Funds.AmountSpent)] : Array.Empty<RowResult>(),
        .. scores.Rows.Select(r => Of(r, r.Name, r.Row.Target, r.Row.Actual)),
    ];

    private static RowResult Of(PartScore part, string name, Entry? target, Entry? actual) =>
        new(part.Place.Cell, part is ExecutionScore, name, target?.Trimmed ?? "", actual?.Trimmed ?? "", part.Weight, part.Self, part.Rule);
}
