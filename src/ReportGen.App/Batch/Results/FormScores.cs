using ReportGen.Rules.Scoring;

namespace ReportGen.App.Batch.Results;

/// <summary>The scores of a form as run.json and the screen tell them.</summary>
/// <param name="IsScored">False where the profile gives no points to such forms.</param>
/// <param name="Self">自评合计 — null where there is no number.</param>
/// <param name="Rule">规则合计 — null while any part is 未能判定.</param>
/// <param name="Difference">差异 — null where either is missing.</param>
/// <param name="Determined">已判定部分.</param>
/// <param name="Undetermined">How many parts are 未能判定.</param>
/// <param name="ExecutionRate">执行率 — in %, null where it cannot be computed.</param>
/// <param name="Grade">自评等级 — empty where there is none.</param>
/// <param name="RuleGrade">规则等级 — empty where there is none.</param>
internal sealed record FormScores(
    bool IsScored, decimal? Self, decimal? Rule, decimal? Difference, decimal Determined, int Undetermined, decimal? ExecutionRate, string Grade, string RuleGrade)
{
    public static FormScores Of(Scorecard scores) => new(
        scores.NotScored is null,
        scores.Total.Self,
        scores.Total.Rule,
        scores.Total.Difference,
        scores.Total.DeterminedPart,
        scores.Total.UndeterminedCount,
        scores.Execution?.Rate,
        scores.Grade?.Self ?? "",
        scores.Grade?.Rule ?? "");
}
