using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Publishing;

/// <summary>
/// PF-888 — names below or beside a cell that asks for them: 姓名, 救助对象, 经办人. A list of the persons whom an office helps is an error, a single one of
/// them may be the name of something else, the staff on a matter may be public: both are a warning. Who answers for an official form stands in it beside 项目负责人, because the form asks; a whole column of such is a list.
/// </summary>
internal static class NamesInTables
{
    public static IEnumerable<Finding> Find(IEnumerable<PublishedText> texts) =>
        texts.Where(t => t.Cell is not null && !t.IsNumber).GroupBy(t => (t.Place.Sheet, t.Cell!.Value.Table)).SelectMany(Find);

    // Each row and each column is gone through once: a sheet may hold nothing but labels.
    private static IEnumerable<Finding> Find(IGrouping<(string, int), PublishedText> table)
    {
        var labels = table.Where(t => NameLabels.IsLabel(LabelIn(t.Text))).ToDictionary(object (t) => t, _ => new List<PublishedText>(), ReferenceEqualityComparer.Instance);
        foreach (var column in table.GroupBy(t => t.Cell!.Value.Column)) GoDown(column, labels);
        foreach (var row in table.GroupBy(t => t.Cell!.Value.Row)) GoAcross([.. row], labels);
        var named = table.Where(labels.ContainsKey).Where(t => labels[t].Count > 0).GroupBy(t => LabelIn(t.Text));
        return named.SelectMany(same => same.Select(t => Told(same.Key, labels[t], isList: IsList(same.Key, same.SelectMany(l => labels[l])))));
    }

    // A list goes on to the next label; of the staff only as far as there are names, for a form goes on with something else.
    private static void GoDown(IEnumerable<PublishedText> column, Dictionary<object, List<PublishedText>> labels)
    {
        PublishedText? open = null;
        foreach (var cell in column)
        {
            if (labels.ContainsKey(cell)) open = cell;
            else if (open is not null && PersonName.IsListed(cell.Text)) labels[open].Add(cell);
            else if (open is not null && !NameLabels.IsOfPeople(LabelIn(open.Text))) open = null;
        }
    }

    private static void GoAcross(List<PublishedText> row, Dictionary<object, List<PublishedText>> labels)
    {
        foreach (var (label, next) in row.Zip(row.Skip(1)))
        {
            if (labels.TryGetValue(label, out var found) && !NameLabels.IsSigner(LabelIn(label.Text)) && PersonName.IsListed(next.Text)) found.Add(next);
        }
    }

    private static string LabelIn(string text) => string.Concat(text.Split((char[]?)null)).TrimEnd('：', ':');

    // Two persons make a list; one name under a label may be the name of a village or a brand.
    private static bool IsList(string label, IEnumerable<PublishedText> found) =>
        NameLabels.IsOfPeople(label) && found.SelectMany(t => PersonName.Listed(t.Text)).Distinct().Skip(1).Any();

    private static Finding Told(string label, List<PublishedText> found, bool isList)
    {
        var hidden = NamesInProse.Hidden(found[0].Text);
        var finding = FindingCatalogue.Find("PF-888", found[0].Place, ("label", label), ("name", hidden), ("count", found.Count));
        IEnumerable<Place> also = found.Skip(1).Select(t => t.Place).Where(p => p != found[0].Place).Distinct();
        return finding with { Value = $"{label}：{hidden}", Severity = isList ? finding.Severity : Severity.Warning, Also = [.. also] };
    }
}
