using ReportGen.Model.Findings;

namespace ReportGen.Rules.Rollup;

/// <summary>PF-825 — rows that only some forms have. Projects of their own bring whole blocks of them: rows of the same forms are told together.</summary>
internal static class MissingRows
{
    private const int MostNamed = 5;

    public static IEnumerable<Finding> Find(IReadOnlyList<MatchedRow> rows, int forms) =>
        from same in rows.Where(r => r.Parts.Length < forms && !r.First.IsSubtotal).GroupBy(r => string.Join('\n', r.Parts.Select(p => p.Form.Agency)))
        let first = same.First()
        select FindingCatalogue.Find(
            "PF-825",
            (first.First.Name ?? first.First.Cells.Values.First()).Place,
            ("count", first.Parts.Length),
            ("all", forms),
            ("agencies", Named(first.Parts.Select(p => p.Form.Agency))),
            ("rows", same.Count()),
            ("names", Named(same.Select(r => r.Name))));

    private static string Named(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join('、', all.Take(MostNamed)) + (all.Count > MostNamed ? "……" : "");
    }
}
