using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Kits;

/// <summary>Reads profile.yaml: the rules of a form, each value with its source and dates.</summary>
internal sealed partial class ProfileYaml
{
    private static readonly Source Unsourced = new("", "", "", SourceStanding.Practice);

    private readonly Dictionary<string, Source> _sources;

    /// <summary>Every value as it was read, in the order of the file's sections.</summary>
    private readonly List<ProfileValue> _values = [];

    /// <summary>The 评分 entry of a form that is not scored; null for all others.</summary>
    private Sourced<ScoreKeeping>? _notScored;

    private ProfileYaml(YamlMap sources)
    {
        _sources = sources.Keys.ToDictionary(id => id, id => SourceOf(id, sources.Map(id)));
    }

    public static Profile Read(YamlFile file, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, faults);
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
        return RulesOf(map) with { Keeping = keeping, Values = [.. _values] };
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
        TextLimits = TextLimitsOf(map.Map("篇幅")),
        Limits = LimitsOf(map.Map("审核")),
        Severities = SeveritiesOf(map.Map("问题级别")),
    };

    private ExecutionRules ExecutionOf(YamlMap map) => new()
    {
        Denominator = Unless(map, "分母", BudgetBasis.Adjusted, Term<BudgetBasis>),
        ZeroBudget = Method(map, "预算为零"),
    };

    private RoundingRules RoundingOf(YamlMap map) => new()
    {
        RateDecimals = Unless(map, "执行率小数位", 2, WholeNumber),
        ScoreDecimals = Unless(map, "得分小数位", 2, WholeNumber),
        Mode = Unless(map, "方式", RoundingMode.HalfUp, Term<RoundingMode>),
        Tolerance = Unless(map, "容差", 0m, Number),
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

    private ImmutableDictionary<string, Sourced<int>> TextLimitsOf(YamlMap map) => map.Keys.ToImmutableDictionary(label => label, label => WholeNumber(map, label));

    private CheckLimits LimitsOf(YamlMap map) => new()
    {
        FewestRows = OrDefault(map, "最少行数", CheckLimits.Default.FewestRows),
        SameReasonRows = OrDefault(map, "原因重复行数", CheckLimits.Default.SameReasonRows),
        SameValueShare = OrDefault(map, "数值相同比例", CheckLimits.Default.SameValueShare),
        FullMarksTotal = OrDefault(map, "全部满分合计", CheckLimits.Default.FullMarksTotal),
        SameLengthShare = OrDefault(map, "名称等长比例", CheckLimits.Default.SameLengthShare),
        Groups = map.Has("二级指标") ? Value(map, "二级指标", m => m.Maps("值").Select(GroupsOf).ToImmutableArray()) : null,
    };

    private Sourced<decimal> OrDefault(YamlMap map, string key, Sourced<decimal> usual) => map.Has(key) ? Number(map, key) : usual;

    private static GroupLabels GroupsOf(YamlMap map) => new(map.Text("一级指标"), [.. map.Texts("二级指标")]);

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
}
