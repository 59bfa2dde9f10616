using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Forms whose points stand within labels: goals of 40 points, 产出指标（20分）, no weight in any row.</summary>
public sealed class GoalsTests
{
    private static readonly EvaluationForm Right = GoalForms.Right();

    [Fact]
    public void A_right_form_has_nothing_to_report() => Assert.Empty(GoalForms.Told(Right));

    [Fact]
    public void The_execution_has_the_profile_s_weight_where_the_form_prints_none() =>
        Assert.Equal((20m, 18m), (Card(Right).Execution!.Weight, Card(Right).Execution!.Rule));

    [Fact]
    public void A_row_alone_under_its_label_has_the_label_s_points()
    {
        var row = Card(Right).Rows[3];
        Assert.Equal((20m, 20m), (row.Weight, row.Rule));
    }

    [Fact]
    public void Full_self_scores_do_not_tell_the_weights_of_several_rows()
    {
        var row = Card(Right).Rows[0];
        Assert.Equal((null, null, true, "reason.weight-in-label"), (row.Weight, row.Rule, row.Met, row.Undetermined.Key));
    }

    [Fact]
    public void Points_for_nothing_done_are_told_where_only_labels_have_points() =>
        Assert.Contains("J9 PF-504", GoalForms.Told(With(0, "产出指标（20分） 宣传覆盖率 _ ≥90% _ 0% _ 10")));

    [Fact]
    public void Rows_under_one_label_may_not_pass_its_points_together() =>
        Assert.Equal(["B9 PF-510"], GoalForms.Told(With(1, "产出指标（20分） 设施利用率 _ 80% _ 90% _ 12") with { Totals = new Totals(null, TestForms.Cell("E2", "100")) }));

    [Fact]
    public void A_missed_row_among_rows_with_all_their_points_has_lost_none() =>
        Assert.Equal(["J10 PF-503"], GoalForms.Told(With(1, "产出指标（20分） 设施利用率 _ 80% _ 60% _ 10")));

    [Fact]
    public void A_missed_row_that_lost_points_is_not_accused() =>
        Assert.Empty(GoalForms.Told(With(1, "产出指标（20分） 设施利用率 _ 80% _ 60% _ 7.5") with { Totals = new Totals(null, TestForms.Cell("E2", "95.5")) }));

    [Fact]
    public void A_score_above_the_label_s_points_of_a_single_row_is_an_error() =>
        Assert.Equal(["J11 PF-501"], GoalForms.Told(With(2, "效益指标（20分） 公众满意度 _ ≥90% _ 92% _ 22") with { Totals = new Totals(null, TestForms.Cell("E2", "100")) }));

    [Fact]
    public void Goals_that_do_not_make_80_are_told_once() =>
        Assert.Equal(["A7 PF-304", "A15 PF-304"], GoalForms.Told(Right with { Goals = [GoalForms.Goal(7, "40"), GoalForms.Goal(15, "30")] }, Free));

    [Fact]
    public void Goals_are_even_where_the_notice_says_so() =>
        Assert.Equal(["A7 PF-304", "A15 PF-304"], Goals("50", "30", GoalForms.Profile).Distinct());

    [Fact]
    public void Goals_are_free_where_the_notice_leaves_them_so() => Assert.Empty(Goals("50", "30", Free));

    [Fact]
    public void Labels_that_do_not_make_the_goal_are_told_at_the_goal()
    {
        var rows = Right.Rows.Select(r => r.Goal == 0 && r.IndicatorClass!.Text.StartsWith('产') ? Labelled(r, "产出指标（25分）") : r);
        Assert.Equal(["A7 PF-304"], GoalForms.Told(Right with { Rows = [.. rows] }));
    }

    [Fact]
    public void Labels_that_do_not_make_100_with_the_execution_are_an_error()
    {
        var rows = Right.Rows.Select(r => r with { Goal = null }).Where(r => !r.Name!.Text.StartsWith("装备", StringComparison.Ordinal)).ToList();
        var form = Right with { Goals = [], Rows = [.. rows.Take(3)], Totals = new Totals(null, TestForms.Cell("E2", "58")) };
        Assert.Equal(["B9 PF-301"], GoalForms.Told(form));
    }

    [Fact]
    public void A_target_without_a_sign_is_read_as_the_profile_says()
    {
        var row = Card(Right).Rows[1];
        Assert.Equal((Comparison.AtLeast, true), (row.Comparison, row.Met));
    }

    [Fact]
    public void Without_a_word_of_the_profile_a_target_without_a_sign_stays_open()
    {
        var profile = GoalForms.Profile with { Scoring = TestProfiles.Usual.Scoring };
        var rows = Right.Rows.SetItem(1, GoalForms.Row(10, 0, "产出指标（20分） 巡查里程 _ 80公里 _ 90公里 _ 10"));
        var row = FormScoring.Score(Right with { Rows = rows }, LuzhouCase.Kit, profile).Rows[1];
        Assert.Equal((null, "reason.unsigned"), (row.Met, row.Undetermined.Key));
    }

    [Fact]
    public void A_target_in_words_is_judged_by_people() => Assert.Equal((Comparison.Qualitative, true), (Card(Right).Rows[4].Comparison, Card(Right).Rows[4].Met));

    private static readonly Profile Free = GoalForms.Profile with
    {
        Weights = GoalForms.Profile.Weights with { Goals = GoalForms.Profile.Weights.Goals! with { Split = TestProfiles.Of(GoalSplit.Free) } },
    };

    // The labels follow the goals: 产出 25 and 15, 效益 25 and 15.
    private static string[] Goals(string first, string second, Profile profile)
    {
        string PointsOf(Indicator row) => row.Goal == 0 ? "25" : "15";
        var rows = Right.Rows.Select(r => Labelled(r, r.IndicatorClass!.Text.Replace("20", PointsOf(r), StringComparison.Ordinal)))
            .Select(r => r with { Cells = r.Cells.SetItem(IndicatorColumn.Score, TestForms.Cell(r.Score!.Place.Cell, "5")) });
        var form = Right with { Goals = [GoalForms.Goal(7, first), GoalForms.Goal(15, second)], Rows = [.. rows], Totals = new Totals(null, TestForms.Cell("E2", "43")) };
        return [.. GoalForms.Told(form, profile).Where(t => t.Contains("PF-3", StringComparison.Ordinal))];
    }

    private static Indicator Labelled(Indicator row, string label) =>
        row with { Cells = row.Cells.SetItem(IndicatorColumn.IndicatorClass, row.IndicatorClass! with { Text = label }) };

    private static EvaluationForm With(int index, string cells) => Right with { Rows = Right.Rows.SetItem(index, GoalForms.Row(9 + index, 0, cells)) };

    private static Scorecard Card(EvaluationForm form) => FormScoring.Score(form, LuzhouCase.Kit, GoalForms.Profile);
}
