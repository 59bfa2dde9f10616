using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.App.Kits;

/// <summary>Reads kit.yaml: what the printed labels of a form mean.</summary>
internal static class KitYaml
{
    public static KitDefinition Read(YamlFile file, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, faults);
        var kit = new KitDefinition
        {
            Id = map.Text("编号"),
            Version = map.Text("版本"),
            Title = map.Text("名称"),
            Region = map.Text("地区"),
            Kind = map.Term<FormKind>("类型"),
            Years = Years(map),
            MoneyUnit = map.Text("金额单位"),
            Fields = Labels<FormField>(map.Map("字段")),
            FundsRows = Labels<FundsSource>(map.Map("资金行")),
            FundsColumns = Labels<FundsColumn>(map.Map("资金列")),
            IndicatorColumns = Labels<IndicatorColumn>(map.Map("指标列")),
            TotalColumns = Labels<TotalColumn>(map.Map("合计列")),
            GoalColumns = Labels<GoalColumn>(map.Map("目标列")),
            ComparisonCodes = Codes(map.Map("符号代码")),
            MergedDown = [.. map.Texts("向下合并")],
            Aliases = Lists(map.Map("别名")),
            Instructions = [.. map.Texts("填报说明")],
            Required = [.. map.Texts("必填")],
            Choices = Lists(map.Map("下拉")),
            Hints = Texts(map.Map("提示")),
        };
        map.FaultUnknownKeys();
        return kit;
    }

    /// <summary>2023, 2023- or 2023-2025.</summary>
    private static (int First, int? Last) Years(YamlMap map)
    {
        var parts = map.Text("年度").Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length <= 2 && Year(parts[0]) is { } first && (parts.Length == 1 || parts[1].Length == 0 || Year(parts[1]) is not null))
        {
            return (first, parts.Length == 1 ? first : Year(parts[1]));
        }

        map.Fault(map.WhereIs("年度"), AppPhrases.Of("kit.yaml.years"));
        return (1900, null);
    }

    private static int? Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999 ? year : null;

    /// <summary>Printed label to standard term; a bar in place of the term says that the trade has no word for it.</summary>
    private static ImmutableArray<TermLabel<T>> Labels<T>(YamlMap map)
        where T : struct, Enum =>
        [.. map.Keys.Select(label => new TermLabel<T>(label, map.OptionalText(label) is "-" ? null : map.Term<T>(label)))];

    private static ImmutableDictionary<string, ImmutableArray<string>> Lists(YamlMap map) => map.Keys.ToImmutableDictionary(k => k, k => map.Texts(k).ToImmutableArray());

    private static ImmutableDictionary<string, Comparison> Codes(YamlMap map) => map.Keys.ToImmutableDictionary(k => k, map.Term<Comparison>);

    private static ImmutableDictionary<string, string> Texts(YamlMap map) => map.Keys.ToImmutableDictionary(k => k, map.Text);
}
