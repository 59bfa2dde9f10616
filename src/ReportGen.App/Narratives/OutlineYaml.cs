using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Documents;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Narratives;

/// <summary>Reads an outline: sections, wording switches, where the wording was seen, and the look of the document.</summary>
internal static class OutlineYaml
{
    public static (NarrativeOutline Outline, PaperStyle Paper) Read(string file, string folder, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var id = map.Text("编号");
        if (id != folder) map.Fault(map.WhereIs("编号"), AppPhrases.Of("kit.id", ("id", id), ("folder", folder)));

        var wording = map.Map("措辞");
        var outline = new NarrativeOutline
        {
            Id = id,
            Title = map.Text("名称"),
            TableSets = [.. map.Texts("套表")],
            Source = SourceOf(map.Map("来源")),
            Sections = [.. map.Texts("部分")],
            Wording = wording.Keys.ToImmutableDictionary(k => k, k => wording.OptionalText(k) ?? "", StringComparer.Ordinal),
        };
        var paper = PaperYaml.Read(map.Map("版式"));
        map.Remark("地区");
        map.Remark("年度");
        map.FaultUnknownKeys();
        return (outline, paper);
    }

    private static string SourceOf(YamlMap map) => new Source("", map.Text("文件"), "", map.Term<SourceStanding>("核实程度")).Basis;

    public static ImmutableArray<ExplainedTerm> Terms(string file, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var terms = map.Map("名词");
        ImmutableArray<ExplainedTerm> all = [.. terms.Keys.Select(name => new ExplainedTerm(name, terms.Text(name)))];
        map.FaultUnknownKeys();
        return all;
    }
}
