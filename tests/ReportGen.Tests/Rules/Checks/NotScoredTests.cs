using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Forms that only hold actual values against targets. No point is missing, but what contradicts itself is told.</summary>
public sealed class NotScoredTests
{
    public static Profile Profile { get; } = TestProfiles.Usual with { Keeping = TestProfiles.Of(ScoreKeeping.NotScored) };

    [Fact]
    public void No_weight_score_or_total_is_missed() => Assert.Empty(Form().Told(Profile));

    [Theory]
    [InlineData("产出指标 养护里程 ≥ 120 公里 100 _ _ 雨季停工", "")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 100 _ _", "K14 PF-506")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 _ _ _", "H14 PF-201")]
    [InlineData("产出指标 养护里程 ≥ _ 公里 120 _ _", "F14 PF-202")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 若干 _ _", "H14 PF-204")]
    [InlineData("产出指标 养护里程 _ 120 公里 120 _ _", "E14 PF-206")]
    [InlineData("产出指标 2022年养护里程 ≥ 120 公里 120 _ _", "D14 PF-702")]
    public void What_contradicts_itself_is_told(string row, string told) => Assert.Equal(told, string.Join(", ", Form(row).Told(Profile)));

    [Theory]
    [InlineData("≥ 120 公里 120", true)]
    [InlineData("≥ 120 公里 119", false)]
    [InlineData("定性 通畅 _ 通畅", true)]
    [InlineData("定性 通畅 _ 部分路段拥堵", false)]
    public void A_row_is_judged_without_points(string cells, bool met)
    {
        var row = FormScoring.Score(Form("产出指标 某指标 " + cells), LuzhouCase.Kit, Profile).Rows[0];
        Assert.Equal((met, null, null, "reason.not-scored"), (row.Met, row.Weight, row.Rule, row.Undetermined.Key));
    }

    [Fact]
    public void The_total_says_that_there_is_none_and_why()
    {
        var card = FormScoring.Score(Form(), LuzhouCase.Kit, Profile);
        Assert.Equal((null, 0, null), (card.Total.Rule, card.Total.UndeterminedCount, card.Grade));
        Assert.Equal("本表不计分（依据：某省评分规则，第一条）。", Assert.Single(card.Total.Steps).ToString());
    }

    [Fact]
    public void The_rate_of_the_execution_is_told_without_points()
    {
        var execution = FormScoring.Score(Form(), LuzhouCase.Kit, Profile).Execution!;
        Assert.Equal((100m, null, null), (execution.Rate, execution.Weight, execution.Rule));
    }

    private static EvaluationForm Form(string? row = null)
    {
        var form = TestForms.Right();
        var rows = row is null ? form.Rows : form.Rows.SetItem(0, TestForms.Row(14, row));
        return form with { Rows = [.. rows.Select(WithoutPoints)], Totals = null };
    }

    private static Indicator WithoutPoints(Indicator row) => row with { Cells = row.Cells.Remove(IndicatorColumn.Weight).Remove(IndicatorColumn.Score) };
}
