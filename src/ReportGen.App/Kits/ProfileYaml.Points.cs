using System.Collections.Immutable;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Kits;

/// <summary>The sections 权重 and 计分: how points are divided and earned.</summary>
internal sealed partial class ProfileYaml
{
    private WeightRules WeightsOf(YamlMap map)
    {
        var classes = map.Map("一级指标");
        var absent = map.Map("缺项归入");
        FaultUnknownLabels(absent, classes);
        return new WeightRules
        {
            Total = Unless(map, "总分", 0m, Number),
            Execution = Unless(map, "预算执行", 0m, Number),
            Classes = [.. classes.Keys.Select(label => new ClassQuota(label, Number(classes, label)) { IfAbsent = SharesOf(absent, label) })],
            RowSplit = OptionalTerm<GoalSplit>(map, "行分值"),
            RowDecimals = map.Has("行分值小数位") ? WholeNumber(map, "行分值小数位") : null,
            Goals = map.Has("年度目标") ? GoalsOf(map.Map("年度目标")) : null,
        };
    }

    private GoalRules GoalsOf(YamlMap map) => new() { Total = Number(map, "合计"), Split = Term<GoalSplit>(map, "分配") };

    private Sourced<ImmutableArray<ClassShare>>? SharesOf(YamlMap map, string label) => map.Has(label)
        ? Value(map, label, m => m.Map("值") is var shares ? shares.Keys.Select(other => new ClassShare(other, shares.Number(other))).ToImmutableArray() : [])
        : null;

    /// <summary>A label without points of its own has none to leave to others.</summary>
    private static void FaultUnknownLabels(YamlMap absent, YamlMap classes)
    {
        foreach (var label in absent.Keys.Where(l => !classes.Has(l)))
        {
            absent.Fault(absent.WhereIs(label), AppPhrases.Of("kit.yaml.unknownClass", ("label", label), ("labels", string.Join("、", classes.Keys)), ("nearest", LabelFaults.Nearest(label, classes.Keys))));
        }
    }

    private ScoringRules ScoringOf(YamlMap map) => new()
    {
        Cap = Unless(map, "得分上限", 1m, Number),
        AtLeast = Method(map, "不低于"),
        RatioFloor = OptionalNumber(map, "最低完成比例"),
        AtMost = Method(map, "不超过"),
        Cost = map.Has("成本") ? CostOf(map.Map("成本")) : null,
        EqualBelow = Method(map, "等于而未达"),
        EqualAbove = Method(map, "等于而超出"),
        WithoutSign = OptionalTerm<Comparison>(map, "无符号"),
        Strict = Unless(map, "严格符号", StrictReading.AsPrinted, Term<StrictReading>),
        ZeroTarget = Method(map, "指标值为零"),
        Tiers = Unless(map, "定性档次", [], (m, key) => Value(m, key, v => v.Maps("值").Select(TierOf).ToImmutableArray())),
        OverAchievement = OptionalNumber(map, "超额提示"),
        OverDeduction = OptionalTerm<OverAdjustment>(map, "超额扣分"),
        OverFloor = map.Has("超额得分下限") ? Number(map, "超额得分下限") : null,
        Satisfaction = map.Has("满意度") ? SatisfactionOf(map.Map("满意度")) : null,
        Constraints = map.Has("约束性指标") ? ConstraintsOf(map.Map("约束性指标")) : null,
        YesNo = OptionalTerm<ScoringMethod>(map, "是否指标"),
        NotApplicable = OptionalTerm<ScoringMethod>(map, "不适用"),
    };

    private CostRules CostOf(YamlMap map) => new()
    {
        Labels = Labels(map, "一级指标"),
        GroupLabels = Labels(map, "二级指标"),
        Method = Method(map, "计分办法"),
        AlsoAccepted = OptionalTerm<ScoringMethod>(map, "亦可接受"),
        WithoutSign = OptionalTerm<Comparison>(map, "无符号"),
    };

    private SatisfactionRules SatisfactionOf(YamlMap map) => new()
    {
        Labels = Labels(map, "一级指标"),
        GroupLabels = Labels(map, "二级指标"),
        Method = Method(map, "计分办法"),
        Bands = map.Has("档次") ? Value(map, "档次", m => m.Maps("值").Select(BandOf).OrderByDescending(b => b.AtLeast).ToImmutableArray()) : null,
    };

    private ConstraintRules ConstraintsOf(YamlMap map) => new()
    {
        Words = Labels(map, "标记"),
        Deduction = Value<decimal?>(map, "扣分", m => m.OptionalText("值") is "未能判定" ? null : m.Number("值")),
    };

    private static SatisfactionBand BandOf(YamlMap map) => new(map.Number("不低于"), map.Number("得分比例"));

    private static QualitativeTier TierOf(YamlMap map) => new(map.Number("上限"), map.Number("下限"), [.. map.Texts("词语")]);
}
