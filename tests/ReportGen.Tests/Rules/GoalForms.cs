using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules;

/// <summary>A form without a column for weights: 20 points for the execution, two goals of 40, their points within the labels.</summary>
internal static class GoalForms
{
    public static Profile Profile { get; } = TestProfiles.Usual with
    {
        Weights = new WeightRules
        {
            Total = TestProfiles.Of(100m),
            Execution = TestProfiles.Of(20m),
            Goals = new GoalRules { Total = TestProfiles.Of(80m), Split = TestProfiles.Of(GoalSplit.Even) },
        },
        Scoring = TestProfiles.Usual.Scoring with { WithoutSign = TestProfiles.Of(Comparison.AtLeast) },
        Reasons = TestProfiles.Usual.Reasons with { TargetMissed = TestProfiles.Of(false) },
    };

    public static EvaluationForm Right() => TestForms.Right() with
    {
        Funds = [WithoutWeight(TestForms.Fund("部门整体支出总额", FundsSource.Total, 6, "", "100.00", "90.00", "90.00%", "", "18"))],
        Goals = [Goal(7, "40"), Goal(15, "40")],
        Rows =
        [
            Row(9, 0, "产出指标（20分） 宣传覆盖率 _ ≥90% _ 90% _ 10"), Row(10, 0, "产出指标（20分） 设施利用率 _ 80% _ 90% _ 10"),
            Row(11, 0, "效益指标（20分） 公众满意度 _ ≥90% _ 92% _ 20"),
            Row(17, 1, "产出指标（20分） 活动次数 _ ≥12次 _ 16次 _ 20"), Row(18, 1, "效益指标（20分） 装备采购 _ 合规 _ 合规 _ 20"),
        ],
        Fields = [],
        Totals = new Totals(null, TestForms.Cell("E2", "98")),
    };

    public static string[] Told(EvaluationForm form, Profile? profile = null) => form.Told(profile ?? Profile);

    public static AnnualGoal Goal(int row, string points) => new(
        TestForms.Cell($"A{row}", $"年度目标（{points}分）"),
        ImmutableDictionary<GoalColumn, Entry>.Empty.Add(GoalColumn.Weight, TestForms.Cell($"A{row}", points)));

    /// <summary>A row as <see cref="TestForms.Row"/> has it, without the columns that this form does not print.</summary>
    public static Indicator Row(int number, int? goal, string cells)
    {
        var row = TestForms.Row(number, cells);
        return new(row.Cells.Remove(IndicatorColumn.Weight).Remove(IndicatorColumn.Comparison).Remove(IndicatorColumn.MeasureUnit).Remove(IndicatorColumn.ShortfallReason)) { Goal = goal };
    }

    private static FundsRow WithoutWeight(FundsRow row) => row with { Cells = row.Cells.Remove(FundsColumn.Weight).Remove(FundsColumn.InitialBudget).Remove(FundsColumn.Reason) };
}
