using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
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

    [Fact]
    public void Everything_that_a_notice_may_say_is_read_with_its_place()
    {
        var (profile, faults) = Read(Head + """
            评分: {值: 不计分, 依据: 表}
            权重:
              一级指标: {效益指标、满意度指标: {值: 40, 依据: 表}, 成本指标: {值: 20, 依据: 表}}
              缺项归入: {成本指标: {值: {效益指标、满意度指标: 20}, 依据: 表}}
              行分值: {值: 平均分配, 依据: 表}
              行分值小数位: {值: 0, 依据: 表}
            计分:
              超额提示: {值: 1.3, 依据: 表}
              超额扣分: {值: 按偏离比例, 依据: 表}
              超额得分下限: {值: 0.6, 依据: 表}
              是否指标: {值: 直接赋分, 依据: 表}
              不适用: {值: 剔除折算, 依据: 表, 生效: 2020-01-01, 失效: 2022-12-31}
              约束性指标: {标记: [约束性], 扣分: {值: 未能判定, 依据: 表}}
              满意度: {一级指标: [满意度指标], 计分办法: {值: 按档次, 依据: 表}, 档次: {值: [{不低于: 80, 得分比例: 0.8}, {不低于: 90, 得分比例: 1}], 依据: 表}}
            取舍: {容差: {值: 0.1, 依据: 表}}
            篇幅: {评价结论: {值: 200, 依据: 表}}
            """);
        Assert.Empty(faults);
        Assert.Empty(ProfileFaults.Of(profile));
        Assert.Equal("效益指标/满意度指标", string.Join('/', profile.Weights.Classes[0].Labels));
        Assert.Equal(new ClassShare("效益指标、满意度指标", 20), Assert.Single(profile.Weights.Classes[1].IfAbsent!.Value));
        Assert.Equal((GoalSplit.Even, 0), (profile.Weights.RowSplit!.Value, profile.Weights.RowDecimals!.Value));
        Assert.Equal((OverAdjustment.ByDeviation, 0.6m), (profile.Scoring.OverDeduction!.Value, profile.Scoring.OverFloor!.Value));
        Assert.Equal((ScoringMethod.Direct, ScoringMethod.Exclude), (profile.Scoring.YesNo!.Value, profile.Scoring.NotApplicable!.Value));
        Assert.Equal(("计分·不适用", new DateOnly(2022, 12, 31)), (profile.Scoring.NotApplicable.Key, profile.Scoring.NotApplicable.To));
        Assert.Equal("90/80", string.Join('/', profile.Scoring.Satisfaction!.Bands!.Value.Select(b => b.AtLeast)));
        Assert.Null(profile.Scoring.Constraints!.Deduction.Value);
        Assert.Equal((0.1m, 200), (profile.Rounding.Tolerance.Value, profile.TextLimits["评价结论"].Value));
        Assert.Contains(profile.Values, v => v is { Key: "计分·满意度·档次", Text: "不低于: 80、得分比例: 0.8；不低于: 90、得分比例: 1" });
    }

    [Fact]
    public void Points_of_a_label_that_has_none_cannot_move()
    {
        var (_, faults) = Read(Head + "评分: {值: 不计分, 依据: 表}\n权重: {一级指标: {产出指标: {值: 90, 依据: 表}}, 缺项归入: {产出指标表: {值: {产出指标: 1}, 依据: 表}}}\n");
        Assert.Contains(faults, f => f.Contains("“缺项归入”里的“产出指标表”不在“一级指标”里", StringComparison.Ordinal));
    }

    [Fact]
    public void Limits_of_checks_are_read_and_those_left_out_are_the_program_s()
    {
        var (profile, faults) = Read(Head + """
            评分: {值: 不计分, 依据: 表}
            审核: {原因重复行数: {值: 8, 依据: 表}, 二级指标: {值: [{一级指标: 效益指标, 二级指标: [社会效益指标]}], 依据: 表}}
            """);
        Assert.Empty(faults);
        Assert.Equal((8m, "表", CheckLimits.Default.FewestRows), (profile.Limits.SameReasonRows.Value, profile.Limits.SameReasonRows.Source.Id, profile.Limits.FewestRows));
        Assert.Equal(("效益指标", "社会效益指标"), (profile.Limits.Groups!.Value[0].Class, profile.Limits.Groups.Value[0].Labels[0]));
    }

    [Fact]
    public void A_misspelt_limit_is_a_fault() =>
        Assert.Contains(Read(Head + "评分: {值: 不计分, 依据: 表}\n审核: {原因重覆行数: {值: 8, 依据: 表}}\n").Faults, f => f.Contains("原因重复行数", StringComparison.Ordinal));

    private static (Profile Profile, IReadOnlyList<string> Faults) Read(string yaml)
    {
        var faults = new List<KitFault>();
        var profile = ProfileYaml.Read(YamlFile.Parse("profile.yaml", yaml), faults);
        return (profile, [.. faults.Select(f => f.In(Language.Chinese))]);
    }
}
