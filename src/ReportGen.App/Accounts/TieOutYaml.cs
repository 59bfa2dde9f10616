using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.TieOuts;

namespace ReportGen.App.Accounts;

/// <summary>Reads the tie-outs: formulas with their severity and source.</summary>
internal sealed class TieOutYaml
{
    private const string EveryColumn = "各栏";
    private static readonly TieOutFormula None = new([], Model.Values.Comparison.Equal, []);

    private readonly IReadOnlyDictionary<string, TableDefinition> _shapes;
    private readonly Dictionary<string, Source> _sources;

    private TieOutYaml(YamlMap sources, IReadOnlyDictionary<string, TableDefinition> shapes)
    {
        _shapes = shapes;
        _sources = sources.Keys.ToDictionary(id => id, id => SourceOf(id, sources.Map(id)), StringComparer.Ordinal);
    }

    public static ImmutableArray<TieOut> Read(string file, string yaml, IReadOnlyDictionary<string, TableDefinition> shapes, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var reader = new TieOutYaml(map.Map("依据"), shapes);
        ImmutableArray<TieOut> tieOuts = [.. map.Maps("勾稽").Select(reader.TieOutOf)];
        map.FaultUnknownKeys();
        return tieOuts;
    }

    private static Source SourceOf(string id, YamlMap map) => new(id, map.Text("文件"), map.OptionalText("条款") ?? "", map.Term<SourceStanding>("核实程度"));

    private TieOut TieOutOf(YamlMap map)
    {
        var columns = map.Texts("栏");
        return new TieOut
        {
            Id = map.Text("编号"),
            Name = map.Text("名称"),
            Kind = map.Term<TieOutKind>("类别"),
            Severity = SeverityOf(map),
            Source = SourceNamed(map),
            Formula = FormulaOf(map),
            Rows = RowsOf(map),
            Columns = columns is [EveryColumn] ? [] : [.. columns],
            IsForEveryColumn = columns is [EveryColumn],
            IsCount = map.OptionalText("计数") == "是",
        };
    }

    private TieOutFormula FormulaOf(YamlMap map)
    {
        if (FormulaParser.Parse(map.Text("公式")) is not { } formula)
        {
            map.Fault(map.WhereIs("公式"), AppPhrases.Of("accounts.badFormula", ("text", map.OptionalText("公式") ?? "")));
            return None;
        }

        foreach (var term in formula.Left.Concat(formula.Right).Where(t => _shapes.TryGetValue(t.Table, out var shape) && !HasColumn(shape, t.Column)))
        {
            map.Fault(map.WhereIs("公式"), AppPhrases.Of("accounts.noColumn", ("column", term.Column), ("table", term.Table)));
        }

        return formula;
    }

    private static bool HasColumn(TableDefinition shape, string column) => column == "{栏}" || shape.Lists.Any(l => l.Columns.Any(c => c.Name == column));

    private static ImmutableArray<TieOutTerm> RowsOf(YamlMap map)
    {
        if (map.OptionalText("行") is not { } text) return [];
        if (FormulaParser.ParseRows(text) is { } rows) return rows;
        map.Fault(map.WhereIs("行"), AppPhrases.Of("accounts.badFormula", ("text", text)));
        return [];
    }

    private Source SourceNamed(YamlMap map)
    {
        var id = map.Text("依据");
        if (_sources.TryGetValue(id, out var source)) return source;
        map.Fault(map.WhereIs("依据"), AppPhrases.Of("kit.yaml.unknownSource", ("id", id), ("ids", string.Join('、', _sources.Keys)), ("nearest", "")));
        return new Source(id, id, "", SourceStanding.Practice);
    }

    private static Severity SeverityOf(YamlMap map)
    {
        switch (map.Text("级别"))
        {
            case "错误": return Severity.Error;
            case "警告": return Severity.Warning;
            case "提示": return Severity.Hint;
            default:
                map.Fault(map.WhereIs("级别"), AppPhrases.Of("accounts.badSeverity"));
                return Severity.Hint;
        }
    }
}
