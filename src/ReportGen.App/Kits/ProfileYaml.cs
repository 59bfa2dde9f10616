using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Kits;

/// <summary>Reads profile.yaml: the rules of a form, each value with its source and dates.</summary>
internal sealed class ProfileYaml
{
    private static readonly Source Unsourced = new("", "", "", SourceStanding.Practice);

    private readonly Dictionary<string, Source> _sources;

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

    private Profile ProfileOf(YamlMap map) => new()
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
        Severities = SeveritiesOf(map.Map("问题级别")),
    };

    private WeightRules WeightsOf(YamlMap map)
    {
        var classes = map.Map("一级指标");
        return new WeightRules
        {
            Total = Number(map, "总分"),
            Execution = Number(map, "预算执行"),
            Classes = [.. classes.Keys.Select(label => new ClassQuota(label, Number(classes, label)))],
        };
    }

    private ExecutionRules ExecutionOf(YamlMap map) => new() { Denominator = Term<BudgetBasis>(map, "分母"), ZeroBudget = Term<ScoringMethod>(map, "预算为零") };

    private ScoringRules ScoringOf(YamlMap map) => new()
    {
        Cap = Number(map, "得分上限"),
        AtLeast = Term<ScoringMethod>(map, "不低于"),
        RatioFloor = OptionalNumber(map, "最低完成比例"),
        AtMost = Term<ScoringMethod>(map, "不超过"),
        Cost = map.Has("成本") ? CostOf(map.Map("成本")) : null,
        EqualBelow = Term<ScoringMethod>(map, "等于而未达"),
        EqualAbove = Term<ScoringMethod>(map, "等于而超出"),
        Strict = Term<StrictReading>(map, "严格符号"),
        ZeroTarget = Term<ScoringMethod>(map, "指标值为零"),
        Tiers = Value(map, "定性档次", m => m.Maps("值").Select(TierOf).ToImmutableArray()),
        OverAchievement = OptionalNumber(map, "超额提示"),
    };

    private CostRules CostOf(YamlMap map) => new()
    {
        Labels = [.. map.Texts("一级指标")],
        Method = Term<ScoringMethod>(map, "计分办法"),
        AlsoAccepted = map.Has("亦可接受") ? Term<ScoringMethod>(map, "亦可接受") : null,
    };

    private RoundingRules RoundingOf(YamlMap map) => new()
    {
        RateDecimals = Value(map, "执行率小数位", m => (int)m.Number("值")),
        ScoreDecimals = Value(map, "得分小数位", m => (int)m.Number("值")),
        Mode = Term<RoundingMode>(map, "方式"),
        Total = Term<TotalBasis>(map, "合计"),
    };

    private Sourced<ImmutableArray<GradeBand>> GradesOf(YamlMap map) =>
        Sourced(map, map.Maps("值").Select(m => new GradeBand(m.Text("等级"), m.Number("不低于"))).OrderByDescending(b => b.AtLeast).ToImmutableArray());

    private ReasonRules ReasonsOf(YamlMap map) => new()
    {
        RateBelow = OptionalNumber(map, "执行率低于") ?? Sourced<decimal?>(map, null),
        TargetMissed = Flag(map, "未达指标值"),
        PointsDeducted = Flag(map, "达标扣分"),
    };

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
        map.Fault(map.WhereIs("值"), AppPhrases.Of("kit.yaml.term", ("terms", "错误、警告、提示、不报")));
        return null;
    }

    private static QualitativeTier TierOf(YamlMap map) => new(map.Number("上限"), map.Number("下限"), [.. map.Texts("词语")]);

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
            map.Fault(map.WhereIs("依据"), AppPhrases.Of("kit.yaml.unknownSource", ("id", id), ("ids", string.Join("、", _sources.Keys))));
        }

        return new Sourced<T>(value, source ?? Unsourced, map.Date("生效"), map.Date("失效"), map.Date("核对"));
    }
}
