using ReportGen.Model.Forms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>行分值: the points of a label divided evenly, unless the form itself shows that they were not.</summary>
public sealed class RowDivisionTests
{
    private static readonly Profile Even = GoalForms.Profile with { Weights = GoalForms.Profile.Weights with { RowSplit = TestProfiles.Of(GoalSplit.Even) } };

    [Fact]
    public void Two_rows_of_twenty_points_have_ten_each()
    {
        var rows = Score(GoalForms.Right(), Even).Rows;
        Assert.Equal([10m, 10m, 20m, 20m, 20m], rows.Select(r => r.Weight));
        Assert.Equal("score.weight-even", rows[0].Steps[0].Key);
        Assert.Equal("score.weight-alone", rows[2].Steps[0].Key);
    }

    [Fact]
    public void A_self_score_above_the_share_shows_another_division()
    {
        var form = GoalForms.Right();
        var uneven = form with { Rows = [GoalForms.Row(9, 0, "产出指标（20分） 宣传覆盖率 _ ≥90% _ 90% _ 12"), GoalForms.Row(10, 0, "产出指标（20分） 设施利用率 _ 80% _ 90% _ 8"), .. form.Indicators.Skip(2)] };
        var row = Score(uneven, Even).Rows[1];
        Assert.Equal((null, null, "reason.weight-uneven"), (row.Weight, row.Rule, row.Undetermined.Key));
        Assert.DoesNotContain(uneven.Told(Even), t => t.EndsWith("PF-501", StringComparison.Ordinal));
    }

    [Fact]
    public void Points_that_do_not_divide_evenly_are_not_guessed()
    {
        var row = Score(Three(), Even).Rows[0];
        Assert.Equal((null, "reason.weight-indivisible"), (row.Weight, row.Undetermined.Key));
    }

    [Fact]
    public void A_notice_may_round_the_shares()
    {
        var whole = Even with { Weights = Even.Weights with { RowDecimals = TestProfiles.Of(0) } };
        Assert.Equal(7, Score(Three(), whole).Rows[0].Weight);
    }

    [Fact]
    public void Without_the_rule_weights_stay_unknown() => Assert.Equal("reason.weight-in-label", Score(GoalForms.Right(), GoalForms.Profile).Rows[0].Undetermined.Key);

    private static EvaluationForm Three() => GoalForms.Right() with
    {
        Rows = [.. Enumerable.Range(9, 3).Select(n => GoalForms.Row(n, 0, $"产出指标（20分） 指标{n} _ ≥90% _ 90% _ 6"))],
    };

    private static Scorecard Score(EvaluationForm form, Profile profile) => FormScoring.Score(form, LuzhouCase.Kit, profile);
}
