using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Reading.Contents;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>PF-854 and PF-855 — a heading, or a row, that the table does not have, and a column that it lacks.</summary>
internal static class HeadFindings
{
    /// <summary>Whatever is wrong with the head of a table that is published; supporting data may be handed in as far as it is there.</summary>
    public static IEnumerable<Finding> Find(TableSegment segment, TableHead head) => segment.Definition.IsPublished ? Unknown(segment, head).Concat(Missing(segment, head)) : [];

    /// <summary>A text that stands where a row or column should, and means none.</summary>
    public static Finding NotPlaced(TableSegment segment, Entry at) =>
        FindingCatalogue.Find("PF-854", at.Place, ("text", Excerpt.Of(at.Trimmed)), ("table", segment.Definition.Title)) with { Value = at.Trimmed };

    private static IEnumerable<Finding> Unknown(TableSegment segment, TableHead head) =>
        from heading in head.Lists.SelectMany(l => l.Unknown)
        select NotPlaced(segment, segment.EntryAt(heading.Address.Row, heading.Address.Column, isText: true));

    private static IEnumerable<Finding> Missing(TableSegment segment, TableHead head) =>
        from list in head.Lists.DistinctBy(l => l.List)
        let missing = list.List.Columns.Where(c => !head.Lists.Any(l => l.List == list.List && l.Columns.Values.Contains(c))).ToList()
        where missing.Count > 0
        let place = segment.PlaceOf(new CellAddress(Math.Max(1, head.FirstDataRow - 1), list.LabelColumn))
        select FindingCatalogue.Find("PF-855", place, ("table", segment.Definition.Title), ("columns", string.Join('、', missing.Select(m => m.Name).Take(8))));
}
