using ReportGen.App.Kits;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.App.Kits;

/// <summary>What profile.yaml may leave out, and what it may say beyond the usual.</summary>
public sealed class ProfileYamlTests
{
    private const string Head = "编号: x\n版本: \"1\"\n名称: x\n依据:\n  表: {文件: 某表, 核实程度: 实例}\n";

    [Fact]
    public void A_form_that_is_not_scored_needs_no_points_and_no_methods()
    {
        var (profile, faults) = Read(Head + "评分: {值: 不计分, 依据: 表}\n");
        Assert.Empty(faults);
        Assert.Empty(ProfileFaults.Of(profile));
        Assert.Equal("某表（实例）", profile.NotScored!.Basis);
        Assert.Equal(ScoringMethod.Undetermined, profile.Scoring.AtLeast.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("评分: {值: 计分, 依据: 表}\n")]
    public void A_scored_form_needs_them_all(string keeping)
    {
        var (profile, faults) = Read(Head + keeping);
        Assert.Null(profile.NotScored);
        Assert.Contains(faults, f => f.Contains("缺少“不低于”", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("缺少“总分”", StringComparison.Ordinal));
    }

    [Fact]
    public void Goals_cost_labels_and_missing_signs_are_read()
    {
        var (profile, faults) = Read(Head + """
            评分: {值: 不计分, 依据: 表}
            权重: {年度目标: {合计: {值: 80, 依据: 表}, 分配: {值: 平均分配, 依据: 表}}}
            计分: {无符号: {值: ≥, 依据: 表}, 成本: {二级指标: [成本指标], 无符号: {值: ≤, 依据: 表}}}
            """);
        Assert.Empty(faults);
        Assert.Equal((80m, GoalSplit.Even), (profile.Weights.Goals!.Total.Value, profile.Weights.Goals.Split.Value));
        Assert.Equal((Comparison.AtLeast, Comparison.AtMost), (profile.Scoring.WithoutSign!.Value, profile.Scoring.Cost!.WithoutSign!.Value));
        Assert.Equal("成本指标", Assert.Single(profile.Scoring.Cost.GroupLabels));
    }

    [Theory]
    [InlineData("全年执行数", RollupMoney.AmountSpent)]
    [InlineData("全年预算数", RollupMoney.AdjustedBudget)]
    public void The_money_that_forms_are_weighted_by_is_read(string word, RollupMoney money)
    {
        var (profile, faults) = Read(Head + $"评分: {{值: 不计分, 依据: 表}}\n汇总: {{权数: {{值: {word}, 依据: 表}}}}\n");
        Assert.Empty(faults);
        Assert.Equal(money, profile.Rollup!.Money.Value);
    }

    [Fact]
    public void A_profile_need_not_say_how_forms_are_combined_but_no_half_of_it()
    {
        Assert.Null(Read(Head + "评分: {值: 不计分, 依据: 表}\n").Profile.Rollup);
        Assert.NotEmpty(Read(Head + "评分: {值: 不计分, 依据: 表}\n汇总: {}\n").Faults);
    }

    private static (Profile Profile, IReadOnlyList<string> Faults) Read(string yaml)
    {
        var faults = new List<KitFault>();
        var profile = ProfileYaml.Read(yaml, faults);
        return (profile, [.. faults.Select(f => f.In(Language.Chinese))]);
    }
}
