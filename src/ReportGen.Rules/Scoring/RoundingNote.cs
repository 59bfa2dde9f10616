using ReportGen.Model.Cells;
using ReportGen.Model.Phrases;

namespace ReportGen.Rules.Scoring;

/// <summary>A last step where self-score and rule score differ by nothing but rounding: otherwise the reader looks for a fault.</summary>
internal static class RoundingNote
{
    public static RowScore Add(RowScore row) => Of(row, row.Row.Score) is { } note ? row with { Steps = row.Steps.Add(note) } : row;

    public static ExecutionScore Add(ExecutionScore execution) =>
        Of(execution, execution.Funds.Score) is { } note ? execution with { Steps = execution.Steps.Add(note) } : execution;

    private static Phrase? Of(PartScore part, Entry? cell) =>
        cell is not null && part is { RuleExact: { } exact, Rule: { } rule, Self: { } self } && self != rule && PrintedScore.Agrees(cell, exact, part.Tolerance)
            ? Phrase.Of("score.rounding-only", ("self", part.SelfText), ("rule", rule))
            : null;
}
