using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Reading.Recognition;

namespace ReportGen.Reading.Contents;

/// <summary>
/// Values that formulas take from other workbooks. What is read is what was stored when somebody last had both files open; the other file was not handed
/// in, so nobody can tell whether it still says so.
/// </summary>
internal static class LinkedContent
{
    /// <summary>One finding for all such cells of a form; none where there is none.</summary>
    public static IEnumerable<Finding> Find(Alignment alignment, string file)
    {
        if (!alignment.Cells.Any(c => c.IsLinked)) return [];

        var sheet = alignment.Sheet;
        var cells = alignment.Cells.Where(c => c.IsLinked && c.Address.Row >= alignment.FirstRow && c.Address.Row <= alignment.LastRow && !sheet.IsCovered(c.Address)).ToList();
        if (cells.Count == 0) return [];

        var places = cells.ConvertAll(c => new Place(file, sheet.Name, c.Address.ToString()));
        return
        [
            FindingCatalogue.Find("PF-126", places[0], ("count", cells.Count), ("text", Excerpt.Of(cells[0].Text))) with
            {
                Value = cells[0].Text,
                Also = [.. places.Skip(1)],
            },
        ];
    }
}
