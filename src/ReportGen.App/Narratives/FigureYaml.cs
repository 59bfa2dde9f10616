using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Narratives;
using ReportGen.Rules.TieOuts;

namespace ReportGen.App.Narratives;

/// <summary>Reads the figures of the narratives: names, kinds, and the cells of every point.</summary>
internal static class FigureYaml
{
    private const string Pie = "饼形";
    private const string Columns = "柱形";

    /// <returns>The figures by their names.</returns>
    public static ImmutableDictionary<string, FigureDefinition> Read(string file, string yaml, List<KitFault> faults)
    {
        var map = YamlMap.Read(file, yaml, faults);
        var figures = map.Map("图");
        var all = figures.Keys.ToImmutableDictionary(name => name, name => FigureOf(name, figures.Map(name)), StringComparer.Ordinal);
        map.FaultUnknownKeys();
        return all;
    }

    private static FigureDefinition FigureOf(string name, YamlMap map)
    {
        var (kind, points) = (map.Text("样式"), map.Map("点"));
        if (kind is not (Pie or Columns)) map.Fault(map.WhereIs("样式"), AppPhrases.Of("narrative.figureKind", ("kind", kind), ("kinds", $"{Columns}、{Pie}")));
        return new FigureDefinition(name, kind == Pie, [.. points.Keys.Select(label => new FigurePoint(label, [.. points.Texts(label).Select(cell => CellOf(cell, label, points))]))]);
    }

    private static FigureCell CellOf(string text, string label, YamlMap map)
    {
        if (FormulaParser.ParseCell(text) is { Rows: [var row] } term) return new FigureCell(term.Table, term.IsPrevious, row, term.Column);

        map.Fault(map.WhereIs(label), AppPhrases.Of("accounts.badFormula", ("text", text)));
        return new FigureCell("", false, "", "");
    }
}
