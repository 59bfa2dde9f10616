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

        var (source, wording) = (map.Map("来源"), map.Map("措辞"));
        _ = source.Term<SourceStanding>("核实程度");
        var outline = new NarrativeOutline
        {
            Id = id,
            Title = map.Text("名称"),
            Region = map.OptionalText("地区") ?? "",
            FirstYear = (int)map.Number("年度"),
            TableSets = [.. map.Texts("套表")],
            Source = source.Text("文件"),
            Sections = [.. map.Texts("部分")],
            Wording = wording.Keys.ToImmutableDictionary(k => k, k => wording.OptionalText(k) ?? "", StringComparer.Ordinal),
        };
        var paper = PaperYaml.Read(map.Map("版式"));
        map.FaultUnknownKeys();
        return (outline, paper);
    }

    public static ImmutableArray<ExplainedTerm> Terms(string file, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var terms = map.Map("名词");
        ImmutableArray<ExplainedTerm> all = [.. terms.Keys.Select(name => new ExplainedTerm(name, terms.Text(name)))];
        map.FaultUnknownKeys();
        return all;
    }
}
