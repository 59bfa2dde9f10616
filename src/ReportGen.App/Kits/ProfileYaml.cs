using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Kits;

/// <summary>Reads profile.yaml: the rules of a form, each value with its source and dates.</summary>
internal sealed class ProfileYaml
{
    private static readonly Source Unsourced = new("", "", "", SourceStanding.Practice);

    private readonly Dictionary<string, Source> _sources;

    /// <summary>The 评分 entry of a form that is not scored; null for all others.</summary>
    private Sourced<ScoreKeeping>? _notScored;

    private ProfileYaml(YamlMap sources)
    {
        _sources = sources.Keys.ToDictionary(id => id, id => SourceOf(id, sources.Map(id)));
    }

    public static Profile Read(string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read("profile.yaml", yaml, faults);
        var profile = new ProfileYaml(map.Map("依据")).ProfileOf(map);
        map.FaultUnknownKeys();
        return profile;
    }

    private static Source SourceOf(string id, YamlMap map) =>
        new(id, map.Text("文件"), map.OptionalText("条款") ?? "", map.Term<SourceStanding>("核实程度"));

    private Profile ProfileOf(YamlMap map)
    {
        var keeping = map.Has("评分") ? Term<ScoreKeeping>(map, "评分") : null;
        _notScored = keeping is { Value: ScoreKeeping.NotScored } ? keeping : null;
        return RulesOf(map) with { Keeping = keeping };
    }

    private Profile RulesOf(YamlMap map) => new()
    {
        Id = map.Text("编号"),
        Version = map.Text("版本"),
        Title = map.Text("名称"),
        Weights = WeightsOf(map.Map("权重")),
        Execution = ExecutionOf(map.Map("预算执行")),
        Scoring = ScoringOf(map.Map("计分")),
        Rounding = RoundingOf(map.Map("取舍")),
        Grades = map.Has("等级") ? GradesOf(map.Map("等级")) : null,
        Reasons = ReasonsOf(map.Map("原因")),
        Rollup = map.Has("汇总") ? RollupOf(map.Map("汇总")) : null,
        Severities = SeveritiesOf(map.Map("问题级别")),
    };

    private WeightRules WeightsOf(YamlMap map)
    {
        var classes = map.Map("一级指标");
        return new WeightRules
        {
            Total = Unless(map, "总分", 0m, Number),
            Execution = Unless(map, "预算执行", 0m, Number),
            Classes = [.. classes.Keys.Select(label => new ClassQuota(label, Number(classes, label)))],
            Goals = map.Has("年度目标") ? GoalsOf(map.Map("年度目标")) : null,
        };
    }

    private GoalRules GoalsOf(YamlMap map) => new() { Total = Number(map, "合计"), Split = Term<GoalSplit>(map, "分配") };

    private ExecutionRules ExecutionOf(YamlMap map) => new()
    {
        Denominator = Unless(map, "分母", BudgetBasis.Adjusted, Term<BudgetBasis>),
        ZeroBudget = Method(map, "预算为零"),
    };

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
    };

    private CostRules CostOf(YamlMap map) => new()
    {
        Labels = [.. map.Texts("一级指标")],
        GroupLabels = [.. map.Texts("二级指标")],
        Method = Method(map, "计分办法"),
        AlsoAccepted = OptionalTerm<ScoringMethod>(map, "亦可接受"),
        WithoutSign = OptionalTerm<Comparison>(map, "无符号"),
    };

    private RoundingRules RoundingOf(YamlMap map) => new()
    {
        RateDecimals = Unless(map, "执行率小数位", 2, WholeNumber),
        ScoreDecimals = Unless(map, "得分小数位", 2, WholeNumber),
        Mode = Unless(map, "方式", RoundingMode.HalfUp, Term<RoundingMode>),
        Total = Unless(map, "合计", TotalBasis.DisplayedScores, Term<TotalBasis>),
    };

    private Sourced<ImmutableArray<GradeBand>> GradesOf(YamlMap map) =>
        Sourced(map, map.Maps("值").Select(m => new GradeBand(m.Text("等级"), m.Number("不低于"))).OrderByDescending(b => b.AtLeast).ToImmutableArray());

    private ReasonRules ReasonsOf(YamlMap map) => new()
    {
        RateBelow = Unless(map, "执行率低于", null, (m, key) => OptionalNumber(m, key) ?? Sourced<decimal?>(m, null)),
        TargetMissed = Unless(map, "未达指标值", false, Flag),
        PointsDeducted = Unless(map, "达标扣分", false, Flag),
    };

    private RollupRules RollupOf(YamlMap map) => new() { Money = Term<RollupMoney>(map, "权数") };

    private ImmutableDictionary<string, Sourced<Severity?>> SeveritiesOf(YamlMap map) =>
        map.Keys.ToImmutableDictionary(id => id, id => Value(map, id, m => SeverityOf(id, m)));

    private static Severity? SeverityOf(string id, YamlMap map)
    {
        if (FindingCatalogue.All.All(e => e.Id != id))
        {
            map.Fault(map.WhereIs("值"), AppPhrases.Of("kit.yaml.unknownFinding", ("id", id)));
        }

        return map.Text("值") switch
        {
            "错误" => Severity.Error,
            "警告" => Severity.Warning,
            "提示" => Severity.Hint,
            "不报" => null,
            _ => WrongSeverity(map),
        };
    }

    private static Severity? WrongSeverity(YamlMap map)
    {
        map.Fault(map.WhereIs("值"), AppPhrases.Of("kit.yaml.term", ("terms", "错误、警告、提示、不报"), ("nearest", LabelFaults.Nearest(map.Text("值"), ["错误", "警告", "提示", "不报"]))));
        return null;
    }

    private static QualitativeTier TierOf(YamlMap map) => new(map.Number("上限"), map.Number("下限"), [.. map.Texts("词语")]);

    /// <summary>
    /// A value that a form without points may leave out; what stands in for it is never reported. Everywhere else a missing value is a fault.
    /// </summary>
    private Sourced<T> Unless<T>(YamlMap map, string key, T unused, Func<YamlMap, string, Sourced<T>> read) =>
        _notScored is { } said && !map.Has(key) ? new Sourced<T>(unused, said.Source) : read(map, key);

    private Sourced<ScoringMethod> Method(YamlMap map, string key) => Unless(map, key, ScoringMethod.Undetermined, Term<ScoringMethod>);

    private Sourced<int> WholeNumber(YamlMap map, string key) => Value(map, key, m => (int)m.Number("值"));

    private Sourced<T>? OptionalTerm<T>(YamlMap map, string key)
        where T : struct, Enum => map.Has(key) ? Term<T>(map, key) : null;

    private Sourced<decimal> Number(YamlMap map, string key) => Value(map, key, m => m.Number("值"));

    private Sourced<decimal?>? OptionalNumber(YamlMap map, string key) => map.Has(key) ? Value<decimal?>(map, key, m => m.OptionalText("值") is "不适用" ? null : m.Number("值")) : null;

    private Sourced<T> Term<T>(YamlMap map, string key)
        where T : struct, Enum => Value(map, key, m => m.Term<T>("值"));

    private Sourced<bool> Flag(YamlMap map, string key) => Value(map, key, m => m.Text("值") is "是");

    private Sourced<T> Value<T>(YamlMap map, string key, Func<YamlMap, T> read)
    {
        if (!map.Has(key))
        {
            map.Text(key);
        }

        var value = map.Map(key);
        return map.Has(key) ? Sourced(value, read(value)) : new Sourced<T>(default!, Unsourced);
    }

    private Sourced<T> Sourced<T>(YamlMap map, T value)
    {
        var id = map.Text("依据");
        if (!_sources.TryGetValue(id, out var source) && id.Length > 0)
        {
            map.Fault(map.WhereIs("依据"), AppPhrases.Of("kit.yaml.unknownSource", ("id", id), ("ids", string.Join("、", _sources.Keys)), ("nearest", LabelFaults.Nearest(id, _sources.Keys))));
        }

        return new Sourced<T>(value, source ?? Unsourced, map.Date("生效"), map.Date("失效"), map.Date("核对"));
    }
}
