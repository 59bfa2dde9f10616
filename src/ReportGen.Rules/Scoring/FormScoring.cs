using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>评分 — scores a whole form by a profile. The form itself is never changed.</summary>
public static class FormScoring
{
    /// <param name="form">The form as it was read.</param>
    /// <param name="kit">What its labels mean.</param>
    /// <param name="profile">The rules.</param>
    public static Scorecard Score(EvaluationForm form, KitDefinition kit, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(profile);

        var execution = form.TotalFunds is { } funds ? RoundingNote.Add(ExecutionScoring.Score(funds, form.Place, profile)) : null;
        var blocks = LabelBlock.Of(form, profile);
        var byRow = LabelBlock.ByRow(blocks);
        var rows = ImmutableArray.CreateBuilder<RowScore>(form.Indicators.Length);
        foreach (var row in form.Indicators) rows.Add(RoundingNote.Add(RowScoring.Score(row, byRow.GetValueOrDefault(row), form, profile)));
        return Summed(form, execution, rows.MoveToImmutable(), blocks, profile);
    }

    private static Scorecard Summed(EvaluationForm form, ExecutionScore? execution, ImmutableArray<RowScore> rows, ImmutableArray<LabelBlock> blocks, Profile profile)
    {
        if (profile.NotScored is { } source)
        {
            return new Scorecard { NotScored = source, Execution = execution, Rows = rows, Blocks = blocks, Total = TotalScoring.None(form, source) };
        }

        var total = TotalScoring.Sum(form, execution, rows, profile);
        return new Scorecard { Execution = execution, Rows = rows, Blocks = blocks, Total = total, Grade = Grading.Grade(total, profile.Grades) };
    }
}
